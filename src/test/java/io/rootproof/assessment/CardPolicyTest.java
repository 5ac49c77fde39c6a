package io.rootproof.assessment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.WithOwnCard;

@QuarkusTest
@TestProfile(WithOwnCard.class)
class CardPolicyTest extends CardPolicyTestCases {}
