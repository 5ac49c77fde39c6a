package io.rootproof.log;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnQuietH2.class)
class LogTest extends LogTestCases {}
