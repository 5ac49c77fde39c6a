package io.rootproof.control;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.WithOwnCard;

@QuarkusTest
@TestProfile(WithOwnCard.class)
class CardStoreTest extends CardStoreTestCases {}
