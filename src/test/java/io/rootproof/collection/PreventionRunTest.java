package io.rootproof.collection;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PreventionRunTest extends PreventionRunTestCases {}
