package io.rootproof.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.ValidatableResponse;
import io.rootproof.digest.Sha256;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

abstract class EvidenceSearchTestCases {

    private static final String ID = "728000000001";

    @Inject
    EvidenceStore store;

    @BeforeEach
    void evidence() {
        for (int day = 1; day <= 4; day++) {
            Received.store(
                    store,
                    ID,
                    Format.ACCOUNT_SUMMARY_XML,
                    Source.ACCOUNT_SUMMARY,
                    Instant.parse("2026-03-0" + day + "T00:00:00Z"),
                    Received.utf8("<summary/>"));
        }
        // The same instant as another record: only the id tells them apart.
        Received.store(
                store,
                ID,
                Format.SECURITY_HUB_FINDING,
                Source.SECURITY_HUB,
                Instant.parse("2026-03-02T00:00:00Z"),
                Received.utf8("{}"));
    }

    private static ValidatableResponse search(String query) {
        return As.aud()
                .get("/api/v1/evidence?accountId=" + ID + "&" + query)
                .then()
                .statusCode(200);
    }

    private static List<String> times(String query) {
        return search(query).extract().path("items.observedAt");
    }

    @Test
    void order_newestObservedFirst() {
        assertThat(times(""))
                .containsExactly(
                        "2026-03-04T00:00:00Z",
                        "2026-03-03T00:00:00Z",
                        "2026-03-02T00:00:00Z",
                        "2026-03-02T00:00:00Z",
                        "2026-03-01T00:00:00Z");
    }

    @Test
    void fromIsIncluded_toIsNot() {
        assertThat(times("from=2026-03-02&to=2026-03-03")).hasSize(2);
        assertThat(times("from=2026-03-02T00:00:00.001Z&to=2026-03-04T00:00:00Z"))
                .containsExactly("2026-03-03T00:00:00Z");
    }

    @Test
    void source_findsOnlyThat() {
        assertThat(times("source=SECURITY_HUB")).containsExactly("2026-03-02T00:00:00Z");
    }

    @Test
    void sha256_findsEveryRecordOfThosebytes() {
        assertThat(times("sha256=" + Sha256.hex("<summary/>"))).hasSize(4);
    }

    @Test
    void runId_findsWhatItBroughtIn() {
        assertThat(times("runId=7")).hasSize(5);
        assertThat(times("runId=8")).isEmpty();
    }

    @Test
    void after_readsEveryRowOnce() {
        List<Integer> read = new ArrayList<>();
        String next = null;
        do {
            ValidatableResponse page = search("size=2" + (next == null ? "" : "&after=" + next));
            read.addAll(page.extract().path("items.id"));
            next = page.extract().path("next");
        } while (next != null);
        assertThat(read).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void item_tellsItsProvenance() {
        search("source=SECURITY_HUB")
                .body(
                        "items[0].keySet()",
                        hasItems(
                                "id",
                                "accountId",
                                "source",
                                "region",
                                "standard",
                                "operation",
                                "requestParameters",
                                "caller",
                                "awsRequestId",
                                "observedAt",
                                "recordedAt",
                                "payloadSha256",
                                "payloadSize",
                                "disposition",
                                "runId",
                                "importId",
                                "importedBy"));
    }

    @ParameterizedTest
    @CsvSource({
        "accountId=12, 12 digits",
        "source=HEARSAY, must be one of SECURITY_HUB",
        "from=yesterday, (from) must be",
        "to=2026-02-30, (to) must be",
        "from=2026-03-03T10:00:00, (from) must be",
        "disposition=LOST, must be one of ACCEPTED",
        "runId=x, whole number",
        "sha256=abc, 64 hexadecimal",
        "acount=1, no parameter",
        "after=%21, (after) must be",
    })
    void unknown_is400ThatSaysWhatThereIs(String query, String message) {
        As.aud().get("/api/v1/evidence?" + query).then().statusCode(400).body("detail", containsString(message));
        As.aud().get("/evidence?" + query).then().statusCode(400);
    }

    @Test
    void page_showsTheSame() {
        As.aud()
                .get("/evidence?accountId=" + ID + "&source=SECURITY_HUB")
                .then()
                .statusCode(200)
                .body(containsString("Security Hub"))
                .body(containsString("eu-central-1"))
                .body(containsString("/accounts/" + ID));
    }
}
