package io.rootproof.period;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SightTest extends SightTestCases {}
