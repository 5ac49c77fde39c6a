package io.rootproof.transparency;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(RestoredDatabase.class)
class LogForkTest extends LogForkTestCases {}
