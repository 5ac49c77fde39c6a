package io.rootproof.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.testing.Browser;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asked a page for what it cannot read gets it back to correct. */
@QuarkusTest
class RetryTest {

    private static final String FORM = "main form.rp-retry";

    private static Document refused(Browser browser, String address) {
        Response answer = browser.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(400);
        return Jsoup.parse(answer.asString());
    }

    @Test
    void periodTheWrongWayRound_canBeTurned() {
        Document page = refused(Browser.of("ana"), "/collection-runs?from=2026-03-02&to=2026-03-01");

        assertThat(page.select(FORM).attr("method")).isEqualTo("get");
        assertThat(page.select(FORM).attr("action")).isEqualTo("/collection-runs");
        assertThat(page.select(FORM + " input").eachAttr("name")).containsExactly("from", "to");
        assertThat(page.select(FORM + " input").eachAttr("value")).containsExactly("2026-03-02", "2026-03-01");
        assertThat(page.select(FORM + " label[for=retry-1] code").text()).isEqualTo("from");
        assertThat(page.select(FORM + " a:contains(Without any of it)").attr("href"))
                .isEqualTo("/collection-runs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accountId=12", "accountId=logging", "from=foo"})
    void wrongFilter_isKept_andWhatWasEmptyIsNot(String given) {
        Document page = refused(Browser.of("ana"), "/evidence?source=&" + given);

        assertThat(page.select(FORM + " input").eachAttr("name")).containsExactly(given.split("=")[0]);
        assertThat(page.select(FORM + " input").eachAttr("value")).containsExactly(given.split("=")[1]);
    }

    @Test
    void whatWasGiven_isTextAndNothingElse() {
        Document page = refused(Browser.of("ana"), "/evidence?accountId=%22%3E%3Cb%20id%3Dx%3E%00&%3Cb%3E=1");

        assertThat(page.select("main b")).isEmpty();
        assertThat(page.select("#retry-1").val()).isEqualTo("\"><b id=x>");
        assertThat(page.select(FORM + " label[for=retry-2]").text()).isEqualTo("<b>");
    }

    @Test
    void moreThanSomebodyTypes_isNotShownAgain() {
        Document page = refused(Browser.of("ana"), "/evidence?accountId=" + "1".repeat(1001));

        assertThat(page.select(FORM)).isEmpty();
        assertThat(page.text()).contains("Go back");
        assertThat(Retry.of("/evidence", Collections.nCopies(25, Map.entry("n", "1"))))
                .isNull();
        assertThat(Retry.of("/evidence", List.of(Map.entry("password", "x")))).isNull();
    }

    @Test
    void pageThatIsNotThere_offersNoCorrection() {
        Response answer = Browser.of("ana").get("/nothing?from=2026-01-01");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.asString()).select(FORM)).isEmpty();
    }
}
