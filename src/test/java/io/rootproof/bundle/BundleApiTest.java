package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.rootproof.bundle.pdf.ArchiveCheck;
import io.rootproof.digest.Sha256;
import io.rootproof.testing.As;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BundleApiTest {

    private static final Map<String, String> PERIOD = Map.of("from", "2009-01-01", "to", "2009-02-01");

    @Test
    void order_makesAReportThatCanBeDownloaded() throws Exception {
        String location = order(PERIOD)
                .statusCode(202)
                .body("id", notNullValue(), "sha256", nullValue())
                .extract()
                .header("Location");
        Response done = await(location);
        done.then()
                .body("status", equalTo("UNSEALED"), "progress", equalTo(100), "complete", equalTo(true))
                .body("missing.size()", equalTo(0), "uncovered.accounts", equalTo(0))
                .body("from", equalTo("2009-01-01T00:00:00Z"), "to", equalTo("2009-02-01T00:00:00Z"));

        Response report = As.aud().get(location + "/report.pdf");
        byte[] pdf = report.asByteArray();
        String sha256 = Sha256.hex(pdf);
        report.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment"))
                .header(
                        "Content-Digest",
                        "sha-256=:"
                                + Base64.getEncoder()
                                        .encodeToString(HexFormat.of().parseHex(sha256)) + ":");
        assertThat(done.jsonPath().getString("sha256")).isEqualTo(sha256);
        assertThat(ArchiveCheck.violations(pdf)).isEmpty();
        As.aud().get("/api/v1/bundles").then().statusCode(200).body("items.sha256", hasItem(sha256));
    }

    @Test
    void order_withTheSameKeyIsMadeOnce() {
        String first = keyed("once", PERIOD).statusCode(202).extract().path("id");
        String second = keyed("once", PERIOD).statusCode(202).extract().path("id");
        assertThat(second).isEqualTo(first);
        keyed("once", Map.of("from", "2009-01-02", "to", "2009-02-01")).statusCode(422);
    }

    @Test
    void order_ofAnAuditPeriodThatThereIsNot_is404() {
        order(Map.of("auditPeriodId", "999999")).statusCode(404);
        order(Map.of("auditPeriodId", "x")).statusCode(404);
    }

    @Test
    void order_ofAnAuditPeriodWithDaysOfItsOwn_isRefused() {
        order(Map.of("auditPeriodId", "1", "from", "2009-01-01"))
                .statusCode(422)
                .body("detail", containsString("either auditPeriodId"));
    }

    @Test
    void order_ofNonsenseIsRefused() {
        order(Map.of("from", "2009-02-01", "to", "2009-01-01")).statusCode(422);
        As.ana()
                .contentType(ContentType.JSON)
                .body("{")
                .post("/api/v1/bundles")
                .then()
                .statusCode(400);
        As.ana().contentType(ContentType.JSON).post("/api/v1/bundles").then().statusCode(400);
    }

    @Test
    void order_byAnAuditorIsNotAllowed() {
        As.aud()
                .contentType(ContentType.JSON)
                .body(PERIOD)
                .post("/api/v1/bundles")
                .then()
                .statusCode(403);
    }

    @Test
    void get_ofWhatDoesNotExistIs404() {
        As.aud().get("/api/v1/bundles/999999").then().statusCode(404);
        As.aud().get("/api/v1/bundles/x").then().statusCode(404);
        As.aud().get("/api/v1/bundles/999999/report.pdf").then().statusCode(404);
    }

    @Test
    void controlCard_isThereAsPdf() throws Exception {
        Response card = As.aud().get("/control-card.pdf");
        card.then().statusCode(200).header("Content-Disposition", containsString("control-card-IAM.4-v1.pdf"));
        assertThat(ArchiveCheck.violations(card.asByteArray())).isEmpty();
    }

    private static ValidatableResponse order(Map<String, String> body) {
        return As.ana()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/bundles")
                .then();
    }

    private static ValidatableResponse keyed(String key, Map<String, String> body) {
        return As.ana()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/bundles")
                .then();
    }

    static Response await(String location) throws InterruptedException {
        Response response = As.ana().get(location);
        for (int i = 0; i < 300 && !response.jsonPath().getString("status").matches("UNSEALED|FAILED"); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
            response = As.ana().get(location);
        }
        return response;
    }
}
