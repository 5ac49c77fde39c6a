package io.rootproof.evidence;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.OnQuietPostgres;

@QuarkusTest
@TestProfile(OnQuietPostgres.class)
class PayloadCheckPostgresTest extends PayloadCheckTestCases {}
