package io.rootproof.collection.aws;

import static io.rootproof.collection.aws.AwsStub.PAYMENTS;
import static io.rootproof.collection.aws.AwsStub.json;
import static io.rootproof.collection.aws.AwsStub.jsonError;
import static io.rootproof.collection.aws.AwsStub.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.Source;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CloudTrailGatewayTest {

    private static final Instant FROM = AwsStub.NOW.minus(Duration.ofDays(30));
    private static final String EVENT = "{\"EventId\":\"1\",\"CloudTrailEvent\":\"{\\\"eventName\\\":\\\"%s\\\"}\"}";

    private final AwsStub aws = new AwsStub();
    private final CloudTrailGateway trail =
            new CloudTrailGateway(aws.session(false), PAYMENTS, null, "arn:aws:sts::" + PAYMENTS + ":assumed-role/r/s");

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void everyPage_isRead_andKeptAsItCame() throws Exception {
        String first = "{\"Events\":[" + EVENT.formatted("A") + "],\"NextToken\":\"t1\"}";
        aws.cloudTrail("LookupEvents", json(first), json("{\"Events\":[" + EVENT.formatted("B") + "]}"));

        CloudTrailGateway.Found found = trail.byRoot("us-east-1", FROM, AwsStub.NOW);

        assertThat(found.records()).containsExactly("{\"eventName\":\"A\"}", "{\"eventName\":\"B\"}");
        assertThat(found.cut()).isFalse();
        assertThat(aws.received).hasSize(2);
        NewEvidence kept = aws.received.getFirst();
        assertThat(kept.source()).isEqualTo(Source.CLOUDTRAIL);
        assertThat(kept.format()).isEqualTo(Format.TRAIL_LOOKUP);
        assertThat(kept.accountId()).isEqualTo(PAYMENTS);
        assertThat(kept.region()).isEqualTo("us-east-1");
        assertThat(text(kept.payload())).isEqualTo(first);
        assertThat(kept.requestParameters()).contains("\"attribute\":\"Username\"", "\"value\":\"root\"", "\"page\":1");
        assertThat(aws.asked("Username").getFirst()).contains("\"AttributeValue\":\"root\"", "\"MaxResults\":50");
    }

    @Test
    void knownKey_isAskedForById() throws Exception {
        aws.cloudTrail("LookupEvents", json("{\"Events\":[]}"));

        trail.byKey("us-east-1", "AKIAIOSFODNN7EXAMPLE", FROM, AwsStub.NOW);

        assertThat(aws.asked("AccessKeyId")).singleElement().asString().contains("AKIAIOSFODNN7EXAMPLE");
    }

    @Test
    void moreThanIsRead_isSaidToBeMore() throws Exception {
        var pages =
                new com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder[CloudTrailGateway.MOST_PAGES + 1];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = json("{\"Events\":[" + EVENT.formatted("N" + i) + "],\"NextToken\":\"t" + i + "\"}");
        }
        aws.cloudTrail("LookupEvents", pages);

        CloudTrailGateway.Found found = trail.byRoot("us-east-1", FROM, AwsStub.NOW);

        assertThat(found.cut()).isTrue();
        assertThat(found.records()).hasSize(CloudTrailGateway.MOST_PAGES);
    }

    @Test
    void denied_isAFailureWithItsCode() {
        aws.cloudTrail("LookupEvents", jsonError(400, "AccessDeniedException", "not authorized"));

        CallFailed failed = catchThrowableOfType(CallFailed.class, () -> trail.byRoot("us-east-1", FROM, AwsStub.NOW));

        assertThat(failed.call()).isEqualTo("LookupEvents");
        assertThat(failed.code()).isEqualTo("AccessDeniedException");
        assertThat(aws.received).isEmpty();
    }

    @Test
    void throttled_isAskedAgain() throws Exception {
        aws.cloudTrail(
                "LookupEvents",
                jsonError(400, "ThrottlingException", "Rate exceeded"),
                json("{\"Events\":[" + EVENT.formatted("A") + "]}"));

        assertThat(trail.byRoot("us-east-1", FROM, AwsStub.NOW).records()).hasSize(1);
    }
}
