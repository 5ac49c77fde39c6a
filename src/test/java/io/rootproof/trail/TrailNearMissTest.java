package io.rootproof.trail;

import static io.rootproof.trail.Records.CREATED;
import static io.rootproof.trail.Records.DELETED;
import static io.rootproof.trail.Records.UPDATED;
import static io.rootproof.trail.Records.wrapped;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What looks like a key of the root user, and is none, or cannot be told. */
class TrailNearMissTest {

    @Test
    void userNamedRoot_isNotTheRootUser() {
        ignored(
                CREATED.replace("\"type\":\"Root\"", "\"type\":\"IAMUser\",\"userName\":\"root\"")
                        .replace(":root\"", ":user/root\""),
                "not made by the root user");
    }

    @Test
    void assumedRole_isNotTheRootUser() {
        ignored(CREATED.replace("\"type\":\"Root\"", "\"type\":\"AssumedRole\""), "not made by the root user");
    }

    @Test
    void typeInAnotherCase_isNotTheRootUser() {
        ignored(CREATED.replace("\"type\":\"Root\"", "\"type\":\"root\""), "not made by the root user");
    }

    @Test
    void rootUser_makingAKeyForAUser_isThatUsersKey() {
        ignored(
                CREATED.replace("\"requestParameters\":null", "\"requestParameters\":{\"userName\":\"ana\"}"),
                "a user");
        ignored(UPDATED.replace("\"status\":\"Inactive\"", "\"userName\":\"root\",\"status\":\"Inactive\""), "a user");
        ignored(DELETED.replace("\"accessKeyId\":", "\"userName\":\"ana\",\"accessKeyId\":"), "a user");
    }

    @Test
    void deniedCall_changedNothing() {
        ignored(CREATED.replace("\"eventID\"", "\"errorCode\":\"AccessDenied\",\"eventID\""), "failed");
        ignored(CREATED.replace("\"eventID\"", "\"errorMessage\":\"no\",\"eventID\""), "failed");
    }

    @Test
    void otherServiceOrCall_isLeftAlone() {
        ignored(CREATED.replace("iam.amazonaws.com", "sts.amazonaws.com"), "eventSource");
        ignored(CREATED.replace("CreateAccessKey", "CreateUser"), "no call");
        ignored(CREATED.replace("CreateAccessKey", "createaccesskey"), "no call");
        ignored("{}", "eventSource");
    }

    @Test
    void eventOfAnotherType_isLeftAlone() {
        ignored(wrapped(CREATED).replace("API Call via", "Console Sign In via"), "detail-type");
        ignored(wrapped("null"), "eventSource");
    }

    @Test
    void twoAccounts_areRejected() {
        rejected(
                CREATED.replace("\"recipientAccountId\":\"810000000001\"", "\"recipientAccountId\":\"810000000002\""),
                "two accounts");
        rejected(
                wrapped(CREATED).replace("\"account\":\"810000000001\"", "\"account\":\"810000000002\""),
                "two accounts");
    }

    @Test
    void noRootArn_isRejected() {
        rejected(CREATED.replace("iam::810000000001:root", "iam::810000000001:user/ana"), "ARN");
        rejected(CREATED.replace("iam::810000000001:root", "iam::8100000001:root"), "ARN");
        rejected(CREATED.replace("arn:aws:iam", "arn:aws-iso:iam"), "ARN");
    }

    @Test
    void noTimeOrRegion_isRejected() {
        rejected(CREATED.replace("2026-03-03T10:00:00Z", "yesterday"), "eventTime");
        rejected(CREATED.replace("\"eventTime\":\"2026-03-03T10:00:00Z\",", ""), "eventTime");
        rejected(CREATED.replace("us-east-1", "US EAST"), "awsRegion");
    }

    private static void ignored(String json, String because) {
        assertThat(Records.read(json))
                .isInstanceOf(TrailReading.Ignored.class)
                .asString()
                .contains(because);
    }

    private static void rejected(String json, String because) {
        assertThat(Records.read(json))
                .isInstanceOf(TrailReading.Rejected.class)
                .asString()
                .contains(because);
    }
}
