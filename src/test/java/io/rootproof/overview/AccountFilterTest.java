package io.rootproof.overview;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AccountFilterTest extends AccountFilterTestCases {}
