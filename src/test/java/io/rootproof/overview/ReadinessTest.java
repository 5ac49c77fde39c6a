package io.rootproof.overview;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadinessTest {

    @Inject
    GivenAccounts given;

    private void joined(String id, Duration ago) {
        given.joined(id, "NEWCOMER", "Root/Gate", ago);
    }

    @Test
    void unknownAccount_isNotReady() {
        readiness("690999999990").body("ready", equalTo(false)).body("reasons", hasItem(containsString("not known")));
    }

    @Test
    void passedAndShownBySecurityHub_isReady() {
        joined("690000000001", Duration.ofHours(5));
        given.summary("690000000001", Duration.ofHours(1), false);
        given.finding("690000000001", Duration.ofHours(1), "PASSED");
        given.assess();

        readiness("690000000001")
                .body("ready", equalTo(true))
                .body("reasons", empty())
                .body("evidence", hasSize(2))
                .body("evidence.source", hasItem("SECURITY_HUB"));
    }

    @Test
    void passedButSecurityHubSaysNothing_isNotReady() {
        joined("690000000002", Duration.ofHours(5));
        given.summary("690000000002", Duration.ofHours(1), false);
        given.assess();

        readiness("690000000002")
                .body("ready", equalTo(false))
                .body("reasons", hasItem(containsString("Enable Security Hub")));
    }

    @Test
    void securityHubReportsAKey_asksForItsDeletionAndNotForSecurityHub() {
        joined("690000000008", Duration.ofHours(5));
        given.finding("690000000008", Duration.ofHours(1), "FAILED");
        given.assess();

        readiness("690000000008")
                .body("reasons", hasItem(containsString("reports IAM.4 FAILED")))
                .body("reasons", hasItem(containsString("deleted")))
                .body("reasons", not(hasItem(containsString("Enable"))));
    }

    @Test
    void securityHubDecidesNothing_isWaitedFor() {
        joined("690000000009", Duration.ofHours(5));
        given.summary("690000000009", Duration.ofHours(1), false);
        given.finding("690000000009", Duration.ofHours(1), "WARNING");
        given.assess();

        readiness("690000000009")
                .body("ready", equalTo(false))
                .body("reasons", hasItem(containsString("Wait for its next check")))
                .body("reasons", not(hasItem(containsString("Enable"))));
    }

    @Test
    void passedByEvidenceOlderThanTheAccount_isNotReady() {
        joined("690000000003", Duration.ofMinutes(30));
        given.summary("690000000003", Duration.ofHours(1), false);
        given.finding("690000000003", Duration.ofHours(1), "PASSED");
        given.assess();

        readiness("690000000003").body("ready", equalTo(false)).body("reasons", hasItem(containsString("older")));
    }

    @Test
    void failed_isNotReady() {
        joined("690000000004", Duration.ofHours(5));
        given.summary("690000000004", Duration.ofHours(1), true);
        given.assess();

        readiness("690000000004").body("ready", equalTo(false)).body("reasons", hasItem(containsString("FAILED")));
    }

    @Test
    void acceptance_ofAReadyAccount_isRecordedOnceForOneKey() {
        joined("690000000005", Duration.ofHours(5));
        given.finding("690000000005", Duration.ofHours(1), "PASSED");
        given.assess();

        for (int attempt = 0; attempt < 2; attempt++) {
            As.ana()
                    .header("Idempotency-Key", "gate-1")
                    .contentType("application/json")
                    .body("{\"note\": \"By the vending pipeline\"}")
                    .post("/api/v1/accounts/690000000005/acceptances")
                    .then()
                    .statusCode(201)
                    .body("acceptedBy", equalTo("ana"))
                    .body("evidence", hasSize(1));
        }
        As.aud()
                .get("/accounts/690000000005")
                .then()
                .body(containsString("By the vending pipeline"))
                .body(containsString("Ready to be handed over"));
    }

    @Test
    void acceptance_withoutABody_isRecorded() {
        joined("690000000006", Duration.ofHours(5));
        given.finding("690000000006", Duration.ofHours(1), "PASSED");
        given.assess();

        As.ana()
                .contentType("application/json")
                .post("/api/v1/accounts/690000000006/acceptances")
                .then()
                .statusCode(201);
        Browser.of("otto")
                .post("/accounts/690000000006/acceptances", Map.of("note", ""))
                .then()
                .statusCode(303);
    }

    @Test
    void acceptance_ofOneThatIsNotReady_is409WithWhatIsMissing() {
        joined("690000000007", Duration.ofHours(5));
        As.ana()
                .contentType("application/json")
                .post("/api/v1/accounts/690000000007/acceptances")
                .then()
                .statusCode(409)
                .body("detail", containsString("Security Hub"));
        As.ana()
                .contentType("application/json")
                .post("/api/v1/accounts/690999999990/acceptances")
                .then()
                .statusCode(404);
    }

    @Test
    void acceptance_byAuditor_is403() {
        As.aud()
                .contentType("application/json")
                .post("/api/v1/accounts/690000000001/acceptances")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse readiness(String id) {
        return As.aud().get("/api/v1/accounts/" + id + "/readiness").then().statusCode(200);
    }
}
