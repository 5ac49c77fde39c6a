package io.rootproof.overview;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.OnQuietPostgres;

@QuarkusTest
@TestProfile(OnQuietPostgres.class)
class OverviewPagePostgresTest extends OverviewPageTestCases {}
