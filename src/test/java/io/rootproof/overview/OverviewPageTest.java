package io.rootproof.overview;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.OnQuietH2;

@QuarkusTest
@TestProfile(OnQuietH2.class)
class OverviewPageTest extends OverviewPageTestCases {}
