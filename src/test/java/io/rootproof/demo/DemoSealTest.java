package io.rootproof.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.rootproof.testing.As;
import io.rootproof.testing.Eventually;
import io.rootproof.testing.InDemoMode;
import io.rootproof.web.DemoMode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A bundle of the demo goes the whole way, and nobody can take it for a real one. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class DemoSealTest {

    @Inject
    DemoMode demo;

    @BeforeEach
    void history() throws InterruptedException {
        History.await(demo);
    }

    @Test
    void bundle_isSealedVerifiesAndSaysDemoAndTestOnEveryPage() throws IOException {
        String bundle = "/api/v1/bundles/" + sealed();
        byte[] zip = As.aud().get(bundle + "/bundle.zip").asByteArray();
        JsonPath verified = As.aud()
                .multiPart("file", "bundle.zip", zip, "application/zip")
                .post("/api/v1/verifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(verified.getBoolean("valid")).isTrue();
        assertThat(verified.getString("trust")).isEqualTo("DEMO");
        assertThat(verified.getString("timestamp")).isEqualTo("TEST");
        assertThat(verified.getList("checks.outcome")).doesNotContain("FAIL");
        try (PdfReader report =
                new PdfReader(As.aud().get(bundle + "/report.pdf").asByteArray())) {
            for (int page = 1; page <= report.getNumberOfPages(); page++) {
                assertThat(new PdfTextExtractor(report).getTextFromPage(page))
                        .as("page " + page)
                        .contains("DEMO", "TEST");
            }
        }
    }

    @Test
    void history_endsWithABundle() {
        Eventually.so(() -> As.aud()
                .get("/api/v1/bundles")
                .jsonPath()
                .<Map<String, String>>getList(
                        "items.findAll { it.status == 'SEALED' }.collect { [from: it.from, to: it.to] }")
                .stream()
                .map(one -> Duration.between(Instant.parse(one.get("from")), Instant.parse(one.get("to"))))
                .anyMatch(Duration.ofDays(30)::equals));
    }

    private static String sealed() {
        LocalDate today = LocalDate.parse(As.ana()
                .get("/api/v1/collection-runs")
                .jsonPath()
                .getString("items[0].startedAt")
                .substring(0, 10));
        String id = As.ana()
                .contentType("application/json")
                .body(Map.of("from", today.minusDays(14).toString(), "to", today.toString()))
                .post("/api/v1/bundles")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return Eventually.there(() -> Optional.of(
                        As.ana().get("/api/v1/bundles/" + id).jsonPath())
                .filter(answer -> !answer.getString("status").matches("QUEUED|RUNNING"))
                .map(answer -> {
                    assertThat(answer.getString("status"))
                            .as(answer.getString("failure"))
                            .isEqualTo("SEALED");
                    return id;
                }));
    }
}
