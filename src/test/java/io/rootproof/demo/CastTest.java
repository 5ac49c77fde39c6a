package io.rootproof.demo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;

@QuarkusTest
@TestProfile(InDemoMode.class)
class CastTest extends CastTestCases {}
