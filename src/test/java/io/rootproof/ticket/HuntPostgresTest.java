package io.rootproof.ticket;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class HuntPostgresTest extends HuntTestCases {}
