package io.rootproof.transparency;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(RestoredPostgres.class)
class LogForkPostgresTest extends LogForkTestCases {}
