package io.rootproof.tracker;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(WithJiraOnPostgres.class)
class FailingAccountJourneyPostgresTest extends FailingAccountJourneyTestCases {}
