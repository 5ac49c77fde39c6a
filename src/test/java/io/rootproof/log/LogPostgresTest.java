package io.rootproof.log;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.OnQuietPostgres;

@QuarkusTest
@TestProfile(OnQuietPostgres.class)
class LogPostgresTest extends LogTestCases {}
