package io.rootproof.assessment;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CoverageTest extends CoverageTestCases {}
