package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleTest {

    private static final String GOOD = "correct horse battery";

    @Inject
    People people;

    @Test
    void admin_addsSomebodyWhoCanLogIn() {
        Browser ada = Browser.of("ada");
        ada.post(
                        "/people",
                        Map.of(
                                "username",
                                "Newcomer",
                                "displayName",
                                "New <b>Comer</b>",
                                "role",
                                "analyst",
                                "password",
                                GOOD))
                .then()
                .statusCode(303);
        assertThat(ada.page("/people").select(".alert-success").text()).isEqualTo("newcomer was added.");
        assertThat(ada.page("/people/newcomer").select("h1").text()).isEqualTo("New <b>Comer</b>");
        Browser.fresh().logIn("newcomer", GOOD).then().statusCode(303);
    }

    @Test
    void badInput_isSaidAtItsFieldAndNothingIsStored() {
        Browser.of("ada")
                .post("/people", Map.of("username", "=cmd()", "password", "short", "email", "nowhere"))
                .then()
                .statusCode(422)
                .body(containsString("takes a to z"))
                .body(containsString("at least 12 characters"))
                .body(containsString("name@example.org"));
        assertThat(people.find("=cmd()")).isEmpty();
    }

    @Test
    void takenName_isRefused() {
        Browser.of("ada")
                .post("/people", Map.of("username", "ana", "role", "admin", "password", GOOD))
                .then()
                .statusCode(422)
                .body(containsString("is taken"));
        assertThat(people.find("ana").orElseThrow().role()).isEqualTo(Role.ANALYST);
    }

    @Test
    void disabledPerson_isOutAtOnceAndCannotLogIn() {
        people.ensure("goner", "Goner", null, Role.ANALYST, "demo");
        Browser goner = Browser.of("goner");
        goner.page("/people/me");
        Browser.of("ada").post("/people/goner/disabling", Map.of()).then().statusCode(303);
        goner.get("/people/me").then().statusCode(303);
        Browser.fresh().logIn("goner", "demo").then().statusCode(401);
        Browser.of("ada").post("/people/goner/enabling", Map.of()).then().statusCode(303);
        Browser.fresh().logIn("goner", "demo").then().statusCode(303);
    }

    @Test
    void changedRole_holdsForTheRunningSession() {
        people.ensure("riser", "Riser", null, Role.ANALYST, "demo");
        Browser riser = Browser.of("riser");
        riser.get("/people").then().statusCode(403);
        Browser.of("ada")
                .post("/people/riser/role", Map.of("role", "admin"))
                .then()
                .statusCode(303);
        riser.page("/people");
        Browser.of("ada")
                .post("/people/riser/role", Map.of("role", "auditor"))
                .then()
                .statusCode(303);
        riser.get("/people").then().statusCode(403);
    }

    @Test
    void resetPassword_endsSessions() {
        people.ensure("forgetful", "Forgetful", null, Role.ANALYST, "demo");
        Browser old = Browser.of("forgetful");
        Browser.of("ada")
                .post("/people/forgetful/password", Map.of("password", GOOD))
                .then()
                .statusCode(303);
        old.get("/people/me").then().statusCode(303);
        Browser.fresh().logIn("forgetful", GOOD).then().statusCode(303);
    }

    @Test
    void ownPassword_needsThePresentOne() {
        people.ensure("careful", "Careful", null, Role.AUDITOR, "demo");
        Browser careful = Browser.of("careful");
        careful.post("/people/me/password", Map.of("current", "wrong", "wanted", GOOD))
                .then()
                .statusCode(422);
        careful.post("/people/me/password", Map.of("current", "demo", "wanted", GOOD))
                .then()
                .statusCode(303);
        careful.page("/people/me");
        Browser.fresh().logIn("careful", "demo").then().statusCode(401);
        Browser.fresh().logIn("careful", GOOD).then().statusCode(303);
    }

    @Test
    void unknownPerson_is404() {
        Browser.of("ada").get("/people/nobody-there").then().statusCode(404);
    }
}
