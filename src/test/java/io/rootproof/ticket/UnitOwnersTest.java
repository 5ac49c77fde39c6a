package io.rootproof.ticket;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class UnitOwnersTest extends UnitOwnersTestCases {}
