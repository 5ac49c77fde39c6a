package io.rootproof.acceptance;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AcceptanceSightTest extends AcceptanceSightTestCases {}
