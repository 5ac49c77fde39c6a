package io.rootproof.collection.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.rootproof.collection.aws.AwsStub.PAYMENTS;
import static io.rootproof.collection.aws.AwsStub.json;
import static io.rootproof.collection.aws.AwsStub.jsonError;
import static io.rootproof.collection.aws.AwsStub.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import io.rootproof.collection.InventedOrganization;
import io.rootproof.evidence.Disposition;
import io.rootproof.evidence.NewEvidence;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecurityHubGatewayTest {

    private static final Instant UPDATED = Instant.parse("2026-03-03T03:03:03.123Z");

    // With spaces and an escape that no serialiser would write again in the same way.
    private static final String FINDING = new InventedOrganization(1, Set.of(), UPDATED)
            .finding(PAYMENTS, "eu-central-1")
            .replace("\"RecordState\"", "  \"Title\" : \"\\u0041\",\"RecordState\"");

    private final AwsStub aws = new AwsStub();
    private final SecurityHubGateway hub = aws.session(false).securityHub("eu-central-1");

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void findings_ofAllPagesAndBothQueries_areKeptByteForByte() throws Exception {
        String second = FINDING.replace(PAYMENTS, "444455556666");
        String old = FINDING.replace("security-control/IAM.4\"", "pci-dss/v/3.2.1/PCI.IAM.1\"")
                .replace(",\"SecurityControlId\":\"IAM.4\"", "");
        aws.findings(
                json("{\"Findings\":[ " + FINDING + " ],\"NextToken\":\"t2\"}"),
                json("{\"Findings\":[" + second + "]}"));
        aws.findingsByGenerator(json("{\"Findings\":[" + old + "," + FINDING + "]}"));

        hub.read(null);

        assertThat(aws.received).extracting(e -> text(e.payload())).containsExactly(FINDING, second, old);
        NewEvidence first = aws.received.getFirst();
        assertThat(first.accountId()).isEqualTo(PAYMENTS);
        assertThat(first.observedAt()).isEqualTo(UPDATED);
        assertThat(first.recordedAt()).isEqualTo(AwsStub.NOW);
        assertThat(first.awsRequestId()).isEqualTo("request-json");
        assertThat(first.region()).isEqualTo("eu-central-1");
        assertThat(first.requestParameters()).contains("IAM.4");
        assertThat(aws.received.getLast().standard()).isEqualTo("pci-dss/v/3.2.1");
        assertThat(aws.asked("t2")).singleElement().asString().contains("\"MaxResults\":100");
    }

    @Test
    void findings_sinceThen_areAskedForByUpdatedAt() throws Exception {
        aws.findings(json("{\"Findings\":[]}"));

        hub.read(Instant.parse("2026-03-02T12:00:00Z"));

        assertThat(aws.asked("UpdatedAt"))
                .hasSize(2)
                .allSatisfy(body -> assertThat(body)
                        .contains("\"Start\":\"2026-03-02T12:00:00Z\"")
                        .contains("\"End\""));
    }

    @Test
    void findings_ofOtherControls_areLeftOutWhateverTheFilterLetThrough() throws Exception {
        aws.findings(json("{\"Findings\":[" + FINDING.replace("IAM.4", "IAM.6") + "]}"));

        hub.read(null);

        assertThat(aws.received).isEmpty();
    }

    @Test
    void finding_withoutATime_isKeptRejected() throws Exception {
        aws.findings(json("{\"Findings\":[" + FINDING.replace("UpdatedAt", "Updated") + "]}"));

        hub.read(null);

        assertThat(aws.received)
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.refusal())
                        .satisfies(refusal -> assertThat(refusal.disposition()).isEqualTo(Disposition.REJECTED)));
    }

    @Test
    void throttling_isWaitedOut() throws Exception {
        aws.findings(
                jsonError(429, "LimitExceededException", "slow down"),
                jsonError(400, "ThrottlingException", "slow down"),
                json("{\"Findings\":[" + FINDING + "]}"));

        hub.read(null);

        assertThat(aws.received).hasSize(1);
    }

    @Test
    void throttling_thatNeverEnds_isAFailureWithAwssCode() {
        aws.findings(jsonError(400, "ThrottlingException", "slow down"));

        assertThat(failure().code()).isEqualTo("ThrottlingException");
    }

    @Test
    void serverError_once_isTriedAgain() throws Exception {
        aws.findings(jsonError(500, "InternalException", "oops"), json("{\"Findings\":[" + FINDING + "]}"));

        hub.read(null);

        assertThat(aws.received).hasSize(1);
    }

    @Test
    void securityHub_notOn_isAFailureWithAwssCode() {
        aws.findings(jsonError(401, "InvalidAccessException", "Account is not subscribed to AWS Security Hub"));

        CallFailed failed = failure();

        assertThat(failed.code()).isEqualTo("InvalidAccessException");
        assertThat(failed.call()).isEqualTo("GetFindings");
        assertThat(failed.region()).isEqualTo("eu-central-1");
        assertThat(failed.said()).contains("not subscribed");
    }

    @Test
    void connection_cutOnce_isTriedAgain() throws Exception {
        aws.findings(
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                json("{\"Findings\":[" + FINDING + "]}"));

        hub.read(null);

        assertThat(aws.received).hasSize(1);
    }

    @Test
    void connection_alwaysCut_isAFailure() {
        aws.findings(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThat(failure().code()).isEqualTo("ConnectionCut");
    }

    @Test
    void body_cutOffInTheMiddle_isTriedAgain() throws Exception {
        aws.findings(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE), json("{\"Findings\":[" + FINDING + "]}"));

        hub.read(null);

        assertThat(aws.received).hasSize(1);
    }

    @Test
    void answer_thatTakesTooLong_isAFailure() {
        aws.findings(json("{\"Findings\":[]}").withFixedDelay(1_500));

        assertThat(failure().code()).isEqualTo("Timeout");
    }

    @Test
    void json_malformed_isAFailureAndNothingIsKept() {
        aws.findings(json("{\"Findings\":[" + FINDING + ",{\"Id\":"));

        assertThat(failure().code()).isEqualTo("MalformedResponse");
        assertThat(aws.received).isEmpty();
    }

    @Test
    void page_offeredTwice_endsTheQuery() {
        aws.findings(json("{\"Findings\":[],\"NextToken\":\"same\"}"));

        assertThat(failure().said()).contains("same page");
    }

    private CallFailed failure() {
        return catchThrowableOfType(CallFailed.class, () -> hub.read(null));
    }
}
