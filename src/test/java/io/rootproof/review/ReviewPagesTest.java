package io.rootproof.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewPagesTest {

    @Test
    void form_isFilledInAndSigned() {
        Browser otto = Browser.of("otto");
        Document form = otto.page("/reviews/new?kind=TABLETOP");
        assertThat(form.select("h1").text()).isEqualTo("Hold a tabletop exercise");
        assertThat(form.select("#seen-coverage, #seen-tickets, #seen-collection, #seen-population"))
                .hasSize(4);

        Response answer = otto.post("/reviews", typed(form, "Played <b>CI/CD</b> through.", "Ask sooner."));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        Document page = otto.page(answer.header("Location").replaceFirst("https?://[^/]+", ""));
        assertThat(page.select("main").text()).contains("Played <b>CI/CD</b> through.", "Ask sooner.", "otto");
        assertThat(page.select("pre").text()).contains("\"coverage\"");
        assertThat(otto.page("/reviews?kind=TABLETOP")
                        .select("tbody tr")
                        .first()
                        .text())
                .contains("Tabletop exercise", "otto", "yes");
    }

    @Test
    void refusedForm_keepsWhatWasTyped() {
        Browser otto = Browser.of("otto");
        Document form = otto.page("/reviews/new");

        Response answer = otto.post("/reviews", typed(form, "", "Two tickets have no owner."));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#errors a[href=#f-statement]")).hasSize(1);
        assertThat(page.select("#f-findings").text()).isEqualTo("Two tickets have no owner.");
    }

    @Test
    void changedMeanwhile_isShownAgainWithADigestThatCanBeSigned() {
        Browser otto = Browser.of("otto");
        Map<String, String> typed = typed(otto.page("/reviews/new"), "I looked.", "");
        typed.put("digest", "f".repeat(64));

        Response answer = otto.post("/reviews", typed);

        assertThat(answer.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#errors").text()).contains("look at it again");
        assertThat(page.select("#f-statement").text()).isEqualTo("I looked.");
        assertThat(otto.post("/reviews", typed(page, "I looked again.", "")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void list_ofATime_hasWhatWasSignedInIt() {
        Browser otto = Browser.of("otto");
        String signed = otto.post("/reviews", typed(otto.page("/reviews/new"), "I looked at all of it.", ""))
                .header("Location")
                .replaceFirst("https?://[^/]+", "");
        String row = "main tbody a[href^=" + signed + "]";

        assertThat(otto.page("/reviews?from=2026-01-01").select(row)).isNotEmpty();
        assertThat(otto.page("/reviews?to=2026-01-01").select(row)).isEmpty();
        assertThat(otto.get("/reviews/export.csv?from=2025-12-01&to=2026-01-01")
                        .asString()
                        .lines())
                .hasSize(1);
        assertThat(otto.get("/reviews?from=soon").statusCode()).isEqualTo(400);
        As.aud().get("/api/v1/reviews?from=2025-12-01&to=2026-01-01").then().body("items", empty());
    }

    @Test
    void othersReadAndAreOfferedNothing() {
        for (String person : new String[] {"ana", "ada", "aud"}) {
            Browser browser = Browser.of(person);
            assertThat(browser.page("/reviews").select("a[href^=/reviews/new]"))
                    .as(person)
                    .isEmpty();
            assertThat(browser.get("/reviews/new").statusCode()).as(person).isEqualTo(403);
        }
        assertThat(Browser.of("otto").page("/reviews").select("main a[href^=/reviews/new]"))
                .hasSize(2);
    }

    @Test
    void unknownReview_isNotFound() {
        assertThat(Browser.of("aud").get("/reviews/999999999").statusCode()).isEqualTo(404);
        assertThat(Browser.of("aud").get("/reviews/'or'1").statusCode()).isEqualTo(404);
    }

    private static Map<String, String> typed(Document form, String statement, String findings) {
        Map<String, String> fields = new HashMap<>();
        for (String name : new String[] {"kind", "to", "digest"}) {
            fields.put(name, form.select("main input[name=" + name + "]").val());
        }
        fields.put("statement", statement);
        fields.put("findings", findings);
        return fields;
    }
}
