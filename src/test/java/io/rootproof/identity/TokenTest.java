package io.rootproof.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TokenTest {

    @Inject
    ApiTokens tokens;

    @Inject
    People people;

    private static int statusWith(String token, String path) {
        return given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + token)
                .get(path)
                .statusCode();
    }

    @Test
    void token_isShownOnceAndWorksUntilRevoked() {
        Browser ana = Browser.of("ana");
        Document made = Jsoup.parse(ana.post("/people/me/tokens", Map.of("name", "ci", "role", "auditor", "days", "7"))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        String token = made.select("#token").text();
        assertThat(token).startsWith("rpt_").hasSize(47);
        assertThat(ana.page("/people/me").text()).doesNotContain(token);

        assertThat(statusWith(token, "/people/me")).isEqualTo(200);
        String revoke = made.select("a[href$=/revocation]").attr("href");
        ana.post(revoke, Map.of()).then().statusCode(303);
        given().header("Authorization", "Bearer " + token)
                .get("/people/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void token_hasItsOwnSmallerRole() {
        String token = tokens.make("ada", "reads only", Role.AUDITOR, 1);
        assertThat(statusWith(token, "/audit-log")).isEqualTo(200);
        assertThat(statusWith(token, "/people")).isEqualTo(403);
    }

    @Test
    void tokenAboveItsOwner_isRefused() {
        Browser.of("ana")
                .post("/people/me/tokens", Map.of("name", "x", "role", "admin", "days", "7"))
                .then()
                .statusCode(422)
                .body(containsString("may not do more than its owner"));
    }

    @Test
    void expiredToken_isRefused() {
        String token = tokens.make("ana", "short", Role.ANALYST, 1);
        Instant now = Instant.now();
        assertThat(tokens.authenticate(token, now.plus(Duration.ofHours(23)))).isPresent();
        assertThat(tokens.authenticate(token, now.plus(Duration.ofHours(25)))).isEmpty();
    }

    @Test
    void wrongToken_is401() {
        assertThat(statusWith("rpt_wrong", "/people/me")).isEqualTo(401);
    }

    @Test
    void tokenOfADisabledPerson_isRefusedAtOnce() {
        people.ensure("leaver", "Leaver", null, Role.ANALYST, "demo");
        String token = tokens.make("leaver", "robot", Role.ANALYST, 1);
        assertThat(statusWith(token, "/people/me")).isEqualTo(200);
        people.disable("leaver");
        assertThat(statusWith(token, "/people/me")).isEqualTo(401);
    }

    @Test
    void tokenAboveALoweredOwner_isRefused() {
        people.ensure("lowered", "Lowered", null, Role.ADMIN, "demo");
        String token = tokens.make("lowered", "robot", Role.ADMIN, 1);
        people.changeRole("lowered", Role.ANALYST);
        assertThat(statusWith(token, "/people/me")).isEqualTo(401);
    }
}
