package io.rootproof.collection.imports;

import static io.rootproof.collection.imports.Files.EARLIER;
import static io.rootproof.collection.imports.Files.finding;
import static io.rootproof.collection.imports.Files.gzip;
import static io.rootproof.collection.imports.Files.otherFinding;
import static io.rootproof.collection.imports.Files.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FindingsImportTest {

    private static final String KIND = "security-hub-findings";

    @Test
    void findings_mixed_areTakenIgnoredAndRejectedByPlace() {
        String file = "{\"Findings\": [" + finding("500000000001", EARLIER) + "," + otherFinding("500000000001") + ","
                + finding("5000", EARLIER) + "," + finding("500000000001", "2099-01-01T00:00:00Z") + "]}";

        send(KIND, file)
                .statusCode(201)
                .body("evidenceStored", equalTo(1))
                .body("evidenceUnchanged", equalTo(0))
                .body("ignored", hasSize(1))
                .body("ignored[0].pointer", equalTo("/Findings/1"))
                .body("rejected", hasSize(2))
                .body("rejected[0].pointer", equalTo("/Findings/2"))
                .body("rejected[0].reason", containsString("12 digits"))
                .body("rejected[1].reason", containsString("in the future"));

        EvidenceRecord record = only("500000000001");
        assertThat(record.importedBy).isEqualTo("ana");
        assertThat(record.isImported()).isTrue();
        assertThat(record.observedAt).isEqualTo(Instant.parse(EARLIER));
    }

    @Test
    void findings_again_areUnchanged() {
        send(KIND, "[" + finding("500000000002", EARLIER) + "]").statusCode(201);

        send(KIND, "[" + finding("500000000002", EARLIER) + "]")
                .statusCode(201)
                .body("evidenceStored", equalTo(0))
                .body("evidenceUnchanged", equalTo(1));
    }

    @Test
    void findings_asOneEvent_areTaken() {
        send(KIND, """
                {"source":"aws.securityhub","detail-type":"Security Hub Findings - Imported","detail":{"findings":[%s]}}""".formatted(finding("500000000003", EARLIER)))
                .statusCode(201)
                .body("evidenceStored", equalTo(1));
    }

    @Test
    void findings_compressed_areToldByTheirFirstBytes() {
        byte[] packed = gzip(("[" + finding("500000000004", EARLIER) + "]").getBytes(StandardCharsets.UTF_8));

        send(KIND, packed).statusCode(201).body("evidenceStored", equalTo(1));
        send(KIND, java.util.Arrays.copyOf(packed, packed.length - 9))
                .statusCode(415)
                .body("detail", containsString("cut off"));
    }

    @Test
    void import_isListedWithItsDigestAndNotes() {
        send(KIND, "[" + finding("500000000005", EARLIER) + "," + otherFinding("500000000005") + "]")
                .statusCode(201);

        var page = Browser.of("aud").page("/collection-runs");
        assertThat(page.text()).contains("payments.json");
        String newest =
                page.select("a[href^=/collection-runs/imports/]").first().attr("href");
        assertThat(Browser.of("aud").page(newest).text())
                .contains("It is about another control than IAM.4.")
                .contains("/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"Findings\":[]}",
                "{\"Findings\":[{\"Id\":",
                "{\"Findings\":\"none\"}",
                "{\"a\":1}",
                "[1, 2]",
                "[{}]",
                "{\"Findings\":[{\"AwsAccountId\":\"1\",\"AwsAccountId\":\"2\"}]}",
            })
    void findings_unusable_areRefusedAndNothingIsStored(String file) {
        long before = count();

        send(KIND, file)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail.length()", org.hamcrest.Matchers.greaterThan(20));

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void findings_cutOffAfterTheFirst_storeNotEvenThat() {
        long before = count();

        send(KIND, "{\"Findings\":[" + finding("500000000006", EARLIER) + ",{\"Id\":")
                .statusCode(422);

        assertThat(count()).isEqualTo(before);
        assertThat(QuarkusTransaction.requiringNew().call(() -> EvidenceRecord.count("accountId", "500000000006")))
                .isZero();
    }

    @Test
    void findings_nestedTooDeeply_areRefused() {
        send(KIND, "[".repeat(100_000)).statusCode(422);
        send(KIND, "{\"Findings\":[{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}]}")
                .statusCode(422);
    }

    @Test
    void findings_ofNobodyRun_areNotExecuted() {
        String evil = finding("500000000007", EARLIER)
                .replace(
                        "\"Id\":\"f\"",
                        "\"Title\":\"<script>alert(1)</script> =cmd() 名前 🙂\",\"Id\":\"'; drop table account; --\"");

        send(KIND, "[" + evil + "]").statusCode(201);

        assertThat(Browser.of("aud").get("/evidence?accountId=500000000007").asString())
                .doesNotContain("<script>alert");
    }

    @Test
    void import_byAnAuditor_isRefused() {
        Files.upload(As.aud(), new byte[] {'['})
                .multiPart("kind", KIND)
                .post("/api/v1/imports")
                .then()
                .statusCode(403);
    }

    private static EvidenceRecord only(String accountId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> EvidenceRecord.<EvidenceRecord>find("accountId", accountId)
                        .singleResult());
    }

    private static long count() {
        return QuarkusTransaction.requiringNew().call(() -> EvidenceRecord.count() + EvidenceImport.count());
    }
}
