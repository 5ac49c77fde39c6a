package io.rootproof.log;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnQuietPostgres.class)
class StoreCheckPostgresTest extends StoreCheckTestCases {}
