package io.rootproof.audit;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PeriodApiTest extends PeriodApiTestCases {}
