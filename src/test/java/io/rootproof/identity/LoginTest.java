package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoginTest {

    @Test
    void page_sendsAnonymousToLoginAndBack() {
        Browser browser = Browser.fresh();
        browser.get("/audit-log?actor=ada")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/login?then=%2Faudit-log%3Factor%3Dada"));
        assertThat(browser.page("/login?then=%2Faudit-log%3Factor%3Dada")
                        .select("input[name=then]")
                        .attr("value"))
                .isEqualTo("/audit-log?actor=ada");
        browser.post("/login", Map.of("username", "ada", "password", "demo", "then", "/audit-log?actor=ada"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/audit-log?actor=ada"));
        browser.page("/audit-log?actor=ada");
    }

    @Test
    void cookie_isHardenedAndRenewedByLogin() {
        Browser browser = Browser.fresh();
        String before = browser.get("/login").getHeader("Set-Cookie");
        String after = browser.logIn("ana", "demo").getHeader("Set-Cookie");
        assertThat(after)
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Path=/");
        assertThat(after.split(";")[0]).isNotEqualTo(before.split(";")[0]);
    }

    @Test
    void userName_isTakenWithoutRegardToCase() {
        Browser.fresh().logIn(" ANA ", "demo").then().statusCode(303);
    }

    @Test
    void wrongPassword_isRefusedWithoutSayingWhichWasWrong() {
        String wrong = Browser.fresh()
                .logIn("otto", "wrong")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        String unknown = Browser.fresh()
                .logIn("nobody-known", "wrong")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        assertThat(wrong).contains("The user name or the password is wrong.");
        assertThat(unknown).contains("The user name or the password is wrong.");
        Browser.of("otto");
    }

    @Test
    void logout_endsTheSessionForWhoeverKeptTheCookie() {
        Browser browser = Browser.of("ana");
        browser.page("/people/me");
        String stolen = browser.request().get("/people/me").then().extract().asString();
        assertThat(stolen).contains("Log out");
        browser.post("/logout", Map.of()).then().statusCode(303).header("Location", endsWith("/login"));
        browser.get("/people/me").then().statusCode(303).header("Location", containsString("/login"));
    }

    @Test
    void otherSites_areNotReturnedTo() {
        for (String evil : new String[] {
            "https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/\t/evil", "/login", ""
        }) {
            Browser.fresh()
                    .post("/login", Map.of("username", "ana", "password", "demo", "then", evil))
                    .then()
                    .statusCode(303)
                    .header("Location", org.hamcrest.Matchers.matchesPattern("http://localhost:\\d+/"));
        }
    }

    @Test
    void loginWithoutFormToken_is400() {
        Browser.fresh()
                .request()
                .contentType("application/x-www-form-urlencoded")
                .formParam("username", "ana")
                .formParam("password", "demo")
                .post("/login")
                .then()
                .statusCode(400)
                .body(containsString("out of date"));
    }

    @Test
    void formTokenOfAnotherBrowser_is400() {
        String foreign = Browser.of("ana")
                .page("/people/me")
                .select("input[name=csrf-token]")
                .attr("value");
        Browser.of("ada")
                .request()
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf-token", foreign)
                .post("/logout")
                .then()
                .statusCode(400);
    }
}
