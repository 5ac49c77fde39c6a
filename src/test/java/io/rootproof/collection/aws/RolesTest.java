package io.rootproof.collection.aws;

import static io.rootproof.collection.aws.AwsStub.PAYMENTS;
import static io.rootproof.collection.aws.AwsStub.text;
import static io.rootproof.collection.aws.AwsStub.xml;
import static io.rootproof.collection.aws.AwsStub.xmlError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rootproof.evidence.Source;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RolesTest {

    private static final String CREDENTIALS = """
            <Credentials><AccessKeyId>ASIA1</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>\
            <Expiration>2030-01-01T00:00:00Z</Expiration></Credentials>""";
    private static final String SUMMARY = "<SummaryMap/>";

    private final AwsStub aws = new AwsStub();

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void member_isEnteredByItsRoleWithTheExternalIdAndTheRunsName() throws Exception {
        aws.query("AssumeRole", xml("AssumeRole", CREDENTIALS));
        aws.query("GetAccountSummary", xml("GetAccountSummary", SUMMARY));

        aws.session(false).enter(PAYMENTS).readSummary();

        assertThat(decoded(aws.asked("Action=AssumeRole&")))
                .contains("RoleArn=arn:aws:iam::" + PAYMENTS + ":role/rootproof-reader")
                .contains("ExternalId=external-1")
                .contains("RoleSessionName=rootproof-run-7");
        assertThat(aws.received.getFirst().caller())
                .isEqualTo("arn:aws:sts::" + PAYMENTS + ":assumed-role/rootproof-reader/rootproof-run-7");
        assertThat(aws.received.getFirst().requestParameters()).doesNotContain("external-1");
    }

    @Test
    void ourOwnAccount_isReadWithOurOwnCredentials() throws Exception {
        aws.query("GetAccountSummary", xml("GetAccountSummary", SUMMARY));

        aws.session(false).enter("999999999999").readSummary();

        assertThat(aws.asked("Action=AssumeRole&")).isEmpty();
        assertThat(aws.received).hasSize(1);
    }

    @Test
    void door_thatStaysShut_isAFailure() {
        aws.query("AssumeRole", xmlError(403, "AccessDenied"));

        CallFailed failed =
                catchThrowableOfType(CallFailed.class, () -> aws.session(false).enter(PAYMENTS));

        assertThat(failed.call()).isEqualTo("AssumeRole");
        assertThat(failed.code()).isEqualTo("AccessDenied");
    }

    @Test
    void root_isAskedWithTheAuditPolicyOnly() throws Exception {
        aws.query("AssumeRoot", xml("AssumeRoot", CREDENTIALS));
        aws.query("ListAccessKeys", xml("ListAccessKeys", "<IsTruncated>false</IsTruncated><AccessKeyMetadata/>"));

        aws.session(true).auditRoot(PAYMENTS);

        assertThat(decoded(aws.asked("Action=AssumeRoot&")))
                .contains("TargetPrincipal=" + PAYMENTS)
                .contains("TaskPolicyArn.arn=arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials")
                .contains("DurationSeconds=900");
        assertThat(aws.received).singleElement().satisfies(keys -> {
            assertThat(keys.source()).isEqualTo(Source.ROOT_KEY_AUDIT);
            assertThat(text(keys.payload())).contains("AccessKeyMetadata");
            assertThat(keys.observedAt()).isEqualTo(AwsStub.NOW);
        });
    }

    @Test
    void connection_withARole_takesItOnBeforeAnythingElse() throws Exception {
        aws.query("AssumeRole", xml("AssumeRole", CREDENTIALS));
        aws.query(
                "GetCallerIdentity",
                xml("GetCallerIdentity", "<Arn>arn:aws:sts::123456789012:x</Arn><Account>123456789012</Account>"));
        Connection connection = new Connection(
                "gov",
                "aws",
                List.of("eu-central-1"),
                null,
                "arn:aws:iam::123456789012:role/collector",
                "rootproof-reader",
                null,
                false,
                true);

        AwsSession session = AwsSession.open(connection, aws.transport(), Clock.systemUTC(), 8, evidence -> {});

        assertThat(session.accountId()).isEqualTo("123456789012");
        assertThat(decoded(aws.asked("Action=AssumeRole&")))
                .contains("role/collector")
                .doesNotContain("ExternalId");
    }

    private static String decoded(List<String> bodies) {
        assertThat(bodies).hasSize(1);
        return URLDecoder.decode(bodies.getFirst(), StandardCharsets.UTF_8);
    }
}
