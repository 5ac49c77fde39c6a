package io.rootproof.collection.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.rootproof.collection.aws.AwsStub.PAYMENTS;
import static io.rootproof.collection.aws.AwsStub.text;
import static io.rootproof.collection.aws.AwsStub.xml;
import static io.rootproof.collection.aws.AwsStub.xmlError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.rootproof.collection.InventedOrganization;
import io.rootproof.evidence.Disposition;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.Source;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IamGatewayTest {

    private static final String CSV = InventedOrganization.csv(PAYMENTS);
    private static final ResponseDefinitionBuilder STARTED = xml("GenerateCredentialReport", "<State>STARTED</State>");
    private static final ResponseDefinitionBuilder MADE = xml("GenerateCredentialReport", "<State>COMPLETE</State>");

    private final AwsStub aws = new AwsStub();
    private final IamGateway iam =
            new IamGateway(aws.session(false), PAYMENTS, null, "arn:aws:sts::" + PAYMENTS + ":assumed-role/r/s");

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void report_isKeptDecodedAsOfItsGeneratedTime() throws Exception {
        aws.query("GenerateCredentialReport", STARTED, STARTED, MADE);
        aws.query("GetCredentialReport", report(CSV));

        iam.readCredentialReport(Thread::sleep);

        NewEvidence report = only();
        assertThat(report.source()).isEqualTo(Source.CREDENTIAL_REPORT);
        assertThat(text(report.payload())).isEqualTo(CSV);
        assertThat(report.observedAt()).isEqualTo(Instant.parse("2026-03-03T03:03:03Z"));
        assertThat(report.awsRequestId()).isEqualTo("request-xml");
        assertThat(report.caller()).contains(PAYMENTS);
        assertThat(report.refusal()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"410, ReportNotPresent", "410, ReportExpired", "404, ReportInProgress"})
    void report_notThereYet_isAskedForAgain(int status, String code) throws Exception {
        aws.query("GenerateCredentialReport", MADE);
        aws.query("GetCredentialReport", xmlError(status, code), report(CSV));

        iam.readCredentialReport(Thread::sleep);

        assertThat(aws.received).hasSize(1);
    }

    @Test
    void report_limitedOrThrottled_isAskedForAgain() throws Exception {
        aws.query(
                "GenerateCredentialReport",
                xmlError(409, "LimitExceeded"),
                xmlError(400, "Throttling"),
                xmlError(500, "ServiceFailure"),
                MADE);
        aws.query("GetCredentialReport", xmlError(500, "ServiceFailure"), report(CSV));

        iam.readCredentialReport(Thread::sleep);

        assertThat(aws.received).hasSize(1);
    }

    @Test
    void report_neverMade_isGivenUpAfterItsTime() {
        aws.query("GenerateCredentialReport", STARTED);

        assertThat(failure().code()).isEqualTo("ReportNotReady");
        assertThat(aws.received).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"403, AccessDenied", "409, LimitExceeded", "500, ServiceFailure", "400, Throttling"})
    void report_refusedForGood_isAFailureWithAwssCode(int status, String code) {
        aws.query("GenerateCredentialReport", xmlError(status, code));

        CallFailed failed = failure();

        assertThat(failed.code()).isEqualTo(code);
        assertThat(failed.call()).isEqualTo("GenerateCredentialReport");
        assertThat(failed.said()).isEqualTo("Said about " + code);
    }

    @Test
    void report_ofAnotherAccount_isKeptMisfiledAndAFailure() {
        aws.query("GenerateCredentialReport", MADE);
        aws.query("GetCredentialReport", report(InventedOrganization.csv("444455556666")));

        assertThat(failure().code()).isEqualTo("MisfiledReport");
        assertThat(only().refusal())
                .satisfies(refusal -> assertThat(refusal.disposition()).isEqualTo(Disposition.MISFILED));
    }

    @Test
    void report_thatCannotBeRead_isKeptRejectedAndAFailure() {
        aws.query("GenerateCredentialReport", MADE);
        aws.query("GetCredentialReport", report("not,a,report\n1,2,3\n"));

        assertThat(failure().code()).isEqualTo("UnreadableReport");
        assertThat(only().refusal())
                .satisfies(refusal -> assertThat(refusal.disposition()).isEqualTo(Disposition.REJECTED));
    }

    @Test
    void base64_malformed_isAFailure() {
        aws.query("GenerateCredentialReport", MADE);
        aws.query(
                "GetCredentialReport",
                xml(
                        "GetCredentialReport",
                        "<Content>%%%</Content><GeneratedTime>2026-03-03T03:03:03Z</GeneratedTime>"));

        assertThat(failure().code()).isEqualTo("MalformedResponse");
    }

    @Test
    void xml_malformed_isAFailure() {
        aws.query("GenerateCredentialReport", aResponse().withBody("<GenerateCredentialReportResponse><State>"));

        assertThat(failure().code()).isEqualTo("MalformedResponse");
    }

    @Test
    void report_withoutItsTime_isAFailure() {
        aws.query("GenerateCredentialReport", MADE);
        aws.query("GetCredentialReport", xml("GetCredentialReport", "<Content>" + base64(CSV) + "</Content>"));

        assertThat(failure().code()).isEqualTo("MalformedResponse");
    }

    @Test
    void summary_isTheBodyAsOfItsAnswer() throws Exception {
        ResponseDefinitionBuilder answer = xml(
                "GetAccountSummary",
                "<SummaryMap><entry><key>AccountAccessKeysPresent</key><value>0</value></entry></SummaryMap>");
        aws.query("GetAccountSummary", answer);

        iam.readSummary();

        assertThat(only().payload()).isEqualTo(answer.build().getByteBody());
        assertThat(only().observedAt()).isEqualTo(AwsStub.NOW);
    }

    private static ResponseDefinitionBuilder report(String csv) {
        return xml(
                "GetCredentialReport",
                "<Content>" + base64(csv)
                        + "</Content><ReportFormat>text/csv</ReportFormat><GeneratedTime>2026-03-03T03:03:03Z</GeneratedTime>");
    }

    private static String base64(String csv) {
        return Base64.getEncoder().encodeToString(csv.getBytes(StandardCharsets.UTF_8));
    }

    private NewEvidence only() {
        assertThat(aws.received).hasSize(1);
        return aws.received.getFirst();
    }

    private CallFailed failure() {
        return catchThrowableOfType(CallFailed.class, () -> iam.readCredentialReport(Thread::sleep));
    }
}
