package io.rootproof.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventSenderTokenTest {

    @Inject
    ApiTokens tokens;

    @Test
    void token_ofAnEventSender_handsInEvents_andReadsNothing() {
        String token = tokens.make("ana", "eventbridge", Role.EVENT_SENDER, 365);

        with(token)
                .contentType("application/json")
                .body("{\"detail-type\":\"x\"}")
                .post("/api/v1/events")
                .then()
                .statusCode(202);
        with(token).get("/api/v1/accounts").then().statusCode(403);
        with(token).get("/api/v1/evidence").then().statusCode(403);
        with(token).get("/people/me").then().statusCode(403);
        with(token).post("/api/v1/collection-runs").then().statusCode(403);
    }

    @Test
    void token_ofAnEventSender_isNotForAuditors() {
        assertThatThrownBy(() -> tokens.make("aud", "eventbridge", Role.EVENT_SENDER, 1))
                .hasMessageContaining("may not do more than its owner");
        assertThat(Role.EVENT_SENDER.covers(Role.AUDITOR)).isFalse();
    }

    @Test
    void eventSender_isNoRoleForPeople() {
        Browser ada = Browser.of("ada");
        assertThat(ada.page("/people/ana").select("option[value=event-sender]")).isEmpty();
        ada.post("/people/ana/role", Map.of("role", "event-sender"))
                .then()
                .statusCode(400)
                .body(containsString("role"));
        assertThat(Browser.of("ana").page("/people/me").select("option[value=event-sender]"))
                .hasSize(1);
    }

    private static RequestSpecification with(String token) {
        return given().redirects().follow(false).header("Authorization", "Bearer " + token);
    }
}
