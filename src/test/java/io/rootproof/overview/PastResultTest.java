package io.rootproof.overview;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PastResultTest {

    private static final String ID = "680000000001";

    @Inject
    GivenAccounts given;

    @BeforeEach
    void noKey() {
        given.account(ID, "LOGGING", "Root/Past");
        given.summary(ID, Duration.ofHours(1), false);
        given.assess();
    }

    @Test
    void result_now_isTheDefault() {
        result("at=").body("result", equalTo("PASSED")).body("accountId", equalTo(ID));
    }

    @Test
    void result_beforeTheFirstEvidence_isUnknown() {
        result("at=" + given.now().minus(Duration.ofDays(3)))
                .body("result", equalTo("UNKNOWN"))
                .body("reason", equalTo("NO_EVIDENCE"));
    }

    @Test
    void result_asKnownBeforeItWasAssessed_isUnknown() {
        Instant at = given.now().minus(Duration.ofMinutes(30));
        result("at=" + at).body("result", equalTo("PASSED"));
        result("at=" + at + "&knownAt=" + given.now().minus(Duration.ofDays(1))).body("result", equalTo("UNKNOWN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"at", "knownAt"})
    void future_is400(String name) {
        As.aud()
                .get("/api/v1/accounts/" + ID + "/result?" + name + "="
                        + given.now().plusSeconds(60))
                .then()
                .statusCode(400)
                .body("detail", containsString("future"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"at=yesterday", "at=2026-03-03T10:00:00", "known=2026-03-03"})
    void unreadable_is400(String query) {
        As.aud().get("/api/v1/accounts/" + ID + "/result?" + query).then().statusCode(400);
    }

    private static ValidatableResponse result(String query) {
        return As.aud()
                .get("/api/v1/accounts/" + ID + "/result?" + query)
                .then()
                .statusCode(200);
    }
}
