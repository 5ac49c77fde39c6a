package io.rootproof.overview;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AccountExplanationTest extends AccountExplanationTestCases {}
