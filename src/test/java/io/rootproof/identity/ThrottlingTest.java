package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThrottlingTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Inject
    LoginThrottle throttle;

    @Inject
    People people;

    @Test
    void sixthAttemptForAName_isRefusedEvenWithTheRightPassword() {
        people.ensure("throttled", "Throttled", null, Role.AUDITOR, "demo");
        for (int i = 0; i < 5; i++) {
            Browser.fresh().logIn("throttled", "wrong").then().statusCode(401);
        }
        Browser.fresh()
                .logIn("throttled", "demo")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body(containsString("Try again in 15 minutes."));
        io.restassured.RestAssured.given()
                .auth()
                .preemptive()
                .basic("throttled", "demo")
                .get("/api/v1/whatever")
                .then()
                .statusCode(404);
        io.restassured.RestAssured.given()
                .auth()
                .preemptive()
                .basic("throttled", "demo")
                .get("/people/me")
                .then()
                .statusCode(429);
    }

    @Test
    void fourFailuresAndThenTheRightPassword_isLoggedIn() {
        people.ensure("clumsy", "Clumsy", null, Role.AUDITOR, "demo");
        for (int i = 0; i < 4; i++) {
            Browser.fresh().logIn("clumsy", "wrong").then().statusCode(401);
        }
        Browser.fresh().logIn("clumsy", "demo").then().statusCode(303);
        Browser.fresh().logIn("clumsy", "wrong").then().statusCode(401);
    }

    @Test
    void name_isFreeAfterTheWindow() {
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.begin("patient", "192.0.2.1", NOON.plusSeconds(i)))
                    .isEmpty();
        }
        assertThat(throttle.begin("patient", "192.0.2.1", NOON.plusSeconds(10))).contains(NOON.plusSeconds(900));
        assertThat(throttle.begin("patient", "192.0.2.1", NOON.plusSeconds(901)))
                .isEmpty();
    }

    @Test
    void ipv6_isCountedByNetwork() {
        assertThat(LoginThrottle.addressSubject("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(LoginThrottle.addressSubject("2001:db8:1:2::9"))
                .isNotEqualTo(LoginThrottle.addressSubject("2001:db8:1:3::9"));
        assertThat(LoginThrottle.addressSubject("192.0.2.7")).isEqualTo("address 192.0.2.7");
    }
}
