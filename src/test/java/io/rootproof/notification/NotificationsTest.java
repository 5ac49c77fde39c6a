package io.rootproof.notification;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(WithChannels.class)
class NotificationsTest extends NotificationsTestCases {}
