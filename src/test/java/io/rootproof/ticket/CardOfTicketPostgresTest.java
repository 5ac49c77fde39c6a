package io.rootproof.ticket;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.WithOwnCardOnPostgres;

@QuarkusTest
@TestProfile(WithOwnCardOnPostgres.class)
class CardOfTicketPostgresTest extends CardOfTicketTestCases {}
