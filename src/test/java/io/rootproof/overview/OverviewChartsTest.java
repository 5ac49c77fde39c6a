package io.rootproof.overview;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OverviewChartsTest extends OverviewChartsTestCases {}
