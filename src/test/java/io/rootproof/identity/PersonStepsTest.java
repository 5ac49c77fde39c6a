package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What takes something away from somebody is asked on a page of its own, which changes nothing. */
@QuarkusTest
class PersonStepsTest {

    @Inject
    People people;

    @Inject
    ApiTokens tokens;

    private Document asked(String path) {
        Document page = Browser.of("ada").page(path);
        assertThat(page.select(".rp-consequences li")).as(path).isNotEmpty();
        assertThat(page.select(".rp-confirm button")).as(path).hasSize(1);
        assertThat(page.select(".rp-confirm a").attr("href")).as(path).startsWith("/people/");
        return page;
    }

    @Test
    void role_isAskedWithWhatItMeansAndThenChanged() {
        people.ensure("asked-role", "Asked", null, Role.ANALYST, "demo");
        Document page = asked("/people/asked-role/role?role=auditor");

        assertThat(page.select("h1").text()).isEqualTo("Make asked-role an auditor?");
        assertThat(page.select(".rp-consequences").text()).contains("Changes nothing else.", "stop working");
        assertThat(people.find("asked-role").orElseThrow().role()).isEqualTo(Role.ANALYST);

        Browser.of("ada")
                .post(
                        page.select(".rp-confirm form").attr("action"),
                        Map.of("role", page.select("input[name=role]").val()))
                .then()
                .statusCode(303);
        assertThat(people.find("asked-role").orElseThrow().role()).isEqualTo(Role.AUDITOR);
    }

    @Test
    void presentRole_isNotAsked() {
        people.ensure("same-role", "Same", null, Role.ANALYST, "demo");
        Browser ada = Browser.of("ada");
        ada.get("/people/same-role/role?role=analyst").then().statusCode(303);

        assertThat(ada.page("/people/same-role")
                        .select(".alert-warning[role=status]")
                        .text())
                .contains("has this role already");
    }

    @Test
    void unknownRole_isRefused() {
        people.ensure("odd-role", "Odd", null, Role.ANALYST, "demo");
        Browser.of("ada").get("/people/odd-role/role?role=king").then().statusCode(400);
        Browser.of("ada").get("/people/odd-role/role").then().statusCode(400);
    }

    @Test
    void disabling_isAskedFirst() {
        people.ensure("asked-off", "Asked", null, Role.ANALYST, "demo");
        Browser theirs = Browser.of("asked-off");
        Document page = asked("/people/asked-off/disabling");

        assertThat(people.find("asked-off").orElseThrow().isEnabled()).isTrue();
        theirs.page("/people/me");
        Browser.of("ada")
                .post(page.select(".rp-confirm form").attr("action"), Map.of())
                .then()
                .statusCode(303);
        theirs.get("/people/me").then().statusCode(303);
    }

    @Test
    void oneself_isWarned() {
        assertThat(asked("/people/ada/disabling").select(".rp-consequences").text())
                .contains("This is you");
    }

    @Test
    void sessions_endOnPostOnly() {
        people.ensure("asked-out", "Asked", null, Role.ANALYST, "demo");
        Browser theirs = Browser.of("asked-out");
        Document page = asked("/people/asked-out/session-ending");

        theirs.page("/people/me");
        Browser.of("ada")
                .post(page.select(".rp-confirm form").attr("action"), Map.of())
                .then()
                .statusCode(303);
        theirs.get("/people/me").then().statusCode(303);
        Browser.of("asked-out").page("/people/me");
    }

    @Test
    void token_isRevokedOnPostOnly() {
        people.ensure("asked-token", "Asked", null, Role.ANALYST, "demo");
        tokens.make("asked-token", "deploy robot", Role.AUDITOR, 1);
        Browser theirs = Browser.of("asked-token");
        String link = theirs.page("/people/me").select("a[href$=/revocation]").attr("href");
        Document page = theirs.page(link);

        assertThat(page.select("h1").text()).isEqualTo("Revoke the token for deploy robot?");
        assertThat(theirs.page("/people/me").text()).doesNotContain("revoked");
        theirs.post(page.select(".rp-confirm form").attr("action"), Map.of())
                .then()
                .statusCode(303);
        assertThat(theirs.page("/people/me").text()).contains("revoked");
    }

    @Test
    void tokenOfSomebodyElse_isNotFound() {
        Browser.of("ana").get("/people/me/tokens/999999/revocation").then().statusCode(404);
    }

    @Test
    void unknownPerson_isNotFound() {
        for (String step : new String[] {"role?role=admin", "disabling", "session-ending"}) {
            Browser.of("ada").get("/people/nobody-there/" + step).then().statusCode(404);
        }
    }
}
