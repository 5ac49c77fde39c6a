package io.rootproof.ticket;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HuntTest extends HuntTestCases {}
