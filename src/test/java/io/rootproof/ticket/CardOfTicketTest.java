package io.rootproof.ticket;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.WithOwnCard;

@QuarkusTest
@TestProfile(WithOwnCard.class)
class CardOfTicketTest extends CardOfTicketTestCases {}
