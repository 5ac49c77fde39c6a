package io.rootproof.bundle;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PreventionFileTest extends PreventionFileTestCases {}
