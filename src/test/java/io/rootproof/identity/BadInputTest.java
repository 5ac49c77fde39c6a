package io.rootproof.identity;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BadInputTest extends BadInputCases {}
