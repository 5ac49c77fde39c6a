package io.rootproof.audit;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SamplesTest extends SamplesTestCases {}
