package io.rootproof.collection.imports;

import static io.rootproof.collection.imports.Files.EARLIER;
import static io.rootproof.collection.imports.Files.report;
import static io.rootproof.collection.imports.Files.send;
import static io.rootproof.collection.imports.Files.sendFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.collection.InventedOrganization;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.evidence.Format;
import io.rootproof.testing.As;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IamDocumentImportTest {

    private static final String SUMMARY_JSON = "{\"SummaryMap\":{\"AccountAccessKeysPresent\":0}}";

    @Test
    void report_withAccountAndTime_isTakenAsOfThatTime() {
        sendFor("520000000001", EARLIER, "credential-report", report("520000000001"))
                .statusCode(201)
                .body("evidenceStored", equalTo(1));

        assertThat(only("520000000001").observedAt).isEqualTo(Instant.parse(EARLIER));
    }

    @Test
    void report_ofAnotherAccount_isRefusedAndNothingIsStored() {
        sendFor("520000000002", EARLIER, "credential-report", report("520000000003"))
                .statusCode(422)
                .body("detail", containsString("520000000002"));

        assertThat(count("520000000002") + count("520000000003")).isZero();
    }

    @Test
    void report_withoutAccountOrTime_isRefusedWithWhatIsMissing() {
        send("credential-report", report("520000000004")).statusCode(400).body("detail", containsString("accountId"));
        sendFor("520000000004", "yesterday", "credential-report", report("520000000004"))
                .statusCode(400)
                .body("detail", containsString("generatedTime"));
        sendFor("52000000000", EARLIER, "credential-report", report("520000000004"))
                .statusCode(400)
                .body("detail", containsString("12 digits"));
    }

    @Test
    void report_fromTheFuture_isRefused() {
        sendFor("520000000005", "2099-01-01T00:00:00Z", "credential-report", report("520000000005"))
                .statusCode(422)
                .body("detail", containsString("in the future"));
    }

    @Test
    void report_thatIsJson_isTheWrongType() {
        sendFor("520000000006", EARLIER, "credential-report", SUMMARY_JSON)
                .statusCode(415)
                .body("detail", containsString("JSON by its looks"));
    }

    @Test
    void report_thatIsAnotherCsv_isRefused() {
        sendFor("520000000006", EARLIER, "credential-report", "a,b\n1,2\n").statusCode(422);
    }

    @Test
    void report_inUtf16_isRefused() {
        Files.upload(As.ana(), report("520000000006").getBytes(StandardCharsets.UTF_16))
                .multiPart("kind", "credential-report")
                .multiPart("accountId", "520000000006")
                .multiPart("generatedTime", EARLIER)
                .post("/api/v1/imports")
                .then()
                .statusCode(415)
                .body("detail", containsString("UTF-16"));
    }

    @Test
    void summary_asTheCommandLinePrintsIt_isTaken() {
        sendFor("520000000007", EARLIER, "account-summary", SUMMARY_JSON).statusCode(201);

        assertThat(only("520000000007").format).isEqualTo(Format.ACCOUNT_SUMMARY_JSON);
    }

    @Test
    void summary_asXml_isTaken() {
        sendFor("520000000008", EARLIER, "account-summary", xml()).statusCode(201);

        assertThat(only("520000000008").format).isEqualTo(Format.ACCOUNT_SUMMARY_XML);
    }

    private static String xml() {
        return new String(
                InventedOrganization.xml(
                                "r",
                                "GetAccountSummary",
                                "<SummaryMap><entry><key>AccountAccessKeysPresent</key><value>1</value></entry></SummaryMap>")
                        .body(),
                StandardCharsets.UTF_8);
    }

    private static EvidenceRecord only(String accountId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> EvidenceRecord.<EvidenceRecord>find("accountId", accountId)
                        .singleResult());
    }

    private static long count(String accountId) {
        return QuarkusTransaction.requiringNew().call(() -> EvidenceRecord.count("accountId", accountId));
    }
}
