package io.rootproof.onboarding;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class MeetingPostgresTest extends MeetingTest {}
