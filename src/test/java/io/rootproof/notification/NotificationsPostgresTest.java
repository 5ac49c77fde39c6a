package io.rootproof.notification;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(WithChannelsOnPostgres.class)
class NotificationsPostgresTest extends NotificationsTestCases {}
