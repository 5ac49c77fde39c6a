package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MePageTest {

    @Inject
    People people;

    private static Document refused(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString());
    }

    @Test
    void token_saysEverythingThatIsWrongAndKeepsIt() {
        Document page = refused(
                Browser.of("ana").post("/people/me/tokens", Map.of("name", " ", "role", "admin", "days", "4000")));

        assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#f-name", "#f-role", "#f-days");
        assertThat(page.select("#f-days").val()).isEqualTo("4000");
        assertThat(page.select("#f-days[aria-invalid=true]")).hasSize(1);
        assertThat(page.select("#token")).isEmpty();
    }

    @Test
    void password_saysBothThingsThatAreWrongAndKeepsNeither() {
        people.ensure("two-wrong", "Two", null, Role.ANALYST, "demo");
        Document page = refused(Browser.of("two-wrong")
                .post("/people/me/password", Map.of("current", "not this one", "wanted", "short")));

        assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#f-current", "#f-wanted");
        assertThat(page.select("#f-current").val()).isEmpty();
        assertThat(page.select("#f-wanted").val()).isEmpty();
    }

    @Test
    void goodPasswordButWrongPresentOne_namesOnlyThat() {
        people.ensure("one-wrong", "One", null, Role.ANALYST, "demo");
        Document page = refused(Browser.of("one-wrong")
                .post("/people/me/password", Map.of("current", "not this one", "wanted", "correct horse battery")));

        assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#f-current");
        Browser.of("one-wrong");
    }

    @Test
    void wrongPresentPassword_isNoFailedLogin_butCountsLikeOne() {
        people.ensure("guesser", "Guesser", null, Role.ANALYST, "demo");
        Browser guesser = Browser.of("guesser");
        Map<String, String> guess = Map.of("current", "not this one", "wanted", "correct horse battery");
        for (int i = 0; i < 5; i++) {
            refused(guesser.post("/people/me/password", guess));
        }
        assertThat(guesser.post("/people/me/password", guess).statusCode()).isEqualTo(429);

        Document log = Browser.of("aud").page("/audit-log?actor=guesser");
        assertThat(log.select("tbody td:nth-child(3)").eachText())
                .contains("person.password-change-failed")
                .doesNotContain("login.failed");
    }

    @Test
    void otherSessions_endAndThisOneStays() {
        people.ensure("twice", "Twice", null, Role.ANALYST, "demo");
        Browser lost = Browser.of("twice");
        Browser here = Browser.of("twice");
        Document page = here.page("/people/me");
        assertThat(page.text()).contains("This browser", "Another browser");

        Document asked = here.page(page.select("a[href$=/session-ending]").attr("href"));
        lost.page("/people/me");
        here.post(asked.select(".rp-confirm form").attr("action"), Map.of())
                .then()
                .statusCode(303);

        lost.get("/people/me").then().statusCode(303);
        assertThat(here.page("/people/me").select("a[href$=/session-ending]")).isEmpty();
    }
}
