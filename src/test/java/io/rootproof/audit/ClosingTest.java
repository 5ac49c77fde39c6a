package io.rootproof.audit;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ClosingTest extends ClosingTestCases {}
