package io.rootproof.assessment;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AgeingTest extends AgeingTestCases {}
