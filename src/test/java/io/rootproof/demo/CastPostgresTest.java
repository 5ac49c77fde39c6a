package io.rootproof.demo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoModeOnPostgres;

@QuarkusTest
@TestProfile(InDemoModeOnPostgres.class)
class CastPostgresTest extends CastTestCases {}
