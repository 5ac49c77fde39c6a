package io.rootproof.acceptance;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class AcceptanceSightPostgresTest extends AcceptanceSightTestCases {}
