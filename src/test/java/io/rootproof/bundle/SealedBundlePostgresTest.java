package io.rootproof.bundle;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same on PostgreSQL. */
@QuarkusTest
@TestProfile(WithSealingKeysOnPostgres.class)
class SealedBundlePostgresTest extends SealedBundleTest {}
