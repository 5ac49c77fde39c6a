package io.rootproof.collection;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class PreventionRunPostgresTest extends PreventionRunTestCases {}
