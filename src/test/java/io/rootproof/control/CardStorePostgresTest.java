package io.rootproof.control;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.WithOwnCardOnPostgres;

@QuarkusTest
@TestProfile(WithOwnCardOnPostgres.class)
class CardStorePostgresTest extends CardStoreTestCases {}
