package io.rootproof.assessment;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AssessorTest extends AssessorTestCases {}
