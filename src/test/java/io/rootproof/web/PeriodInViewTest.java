package io.rootproof.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The period stands above every page and goes along to the next. */
@QuarkusTest
class PeriodInViewTest {

    private Browser ana;

    @BeforeEach
    void logIn() {
        ana = Browser.of("ana");
    }

    @Test
    void chosenPeriod_isShownAndGoesAlong() {
        Document page = ana.page("/accounts?result=FAILED&from=2026-01-01&to=2026-02-01");
        assertThat(page.select(".rp-period summary").text()).contains("2026-01-01 – 2026-01-31");
        assertThat(page.select(".rp-nav a").eachAttr("href"))
                .contains("/?from=2026-01-01&to=2026-02-01", "/tickets?from=2026-01-01&to=2026-02-01");
    }

    @Test
    void otherPeriod_keepsTheFilterButNotThePlaceInTheList() {
        Document page = ana.page("/accounts?result=FAILED&page=0&from=2026-01-05&to=2026-02-01");
        assertThat(page.select(".rp-period a").eachAttr("href"))
                .allSatisfy(link -> assertThat(link)
                        .contains("result=FAILED")
                        .doesNotContain("page=")
                        .doesNotContain("2026-01-05"));
        assertThat(page.select(".rp-period-form input[type=hidden]").eachAttr("name"))
                .containsExactly("result");
    }

    @Test
    void otherPeriod_keepsOrderAndColumns() {
        Document page =
                ana.page("/accounts?columns=owner&columns=result&sort=-name&size=20&from=2026-01-05&to=2026-02-01");

        assertThat(page.select(".rp-period a").eachAttr("href"))
                .allSatisfy(link -> assertThat(link)
                        .contains("&columns=owner&columns=result&")
                        .contains("sort=-name")
                        .contains("size=20"));
        assertThat(page.select(".rp-period-form input[type=hidden]").eachAttr("value"))
                .containsExactly("owner", "result", "-name", "20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tickets", "/accounts", "/control-card", "/people/me"})
    void pageThatThePeriodDoesNotChange_saysThatItShowsNow(String path) {
        assertThat(ana.page(path + "?from=2026-01-01&to=2026-02-01")
                        .select(".rp-now")
                        .text())
                .isEqualTo("This page shows now, whatever the period.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/coverage", "/evidence", "/collection-runs"})
    void pageOfThePeriod_doesNot(String path) {
        assertThat(ana.page(path).select(".rp-now")).isEmpty();
    }

    @Test
    void refusal_showsNeitherNowNorThen() {
        assertThat(Jsoup.parse(ana.get("/tickets/none").asString()).select(".rp-period, .rp-now"))
                .hasSize(1);
    }

    @Test
    void nothingChosen_showsNinetyDaysAndKeepsUrlsShort() {
        Document page = ana.page("/tickets");
        assertThat(page.select(".rp-period [aria-current]").text()).isEqualTo("Last 90 days");
        assertThat(page.select(".rp-nav a").eachAttr("href")).contains("/accounts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "from=2026-02-01&to=2026-01-01", "from=2001-01-01&to=2026-01-01"})
    void impossiblePeriod_isRefusedOnEveryPage(String query) {
        ana.get("/tickets?" + query).then().statusCode(400);
        ana.get("/control-card?" + query).then().statusCode(400);
    }

    @Test
    void answerToAForm_tellsThePeriodAndOffersNoOther() {
        Document page = Jsoup.parse(ana.post("/saved-views", Map.of("name", "", "path", "/accounts", "query", ""))
                .asString());

        assertThat(page.select("p.rp-period").text()).startsWith("Period in view");
        assertThat(page.select(".rp-period-form, .rp-period a")).isEmpty();
    }

    @Test
    void callOfTheApi_knowsNoPeriodWhereItHasNone() {
        ana.get("/api/v1/accounts?from=2026-01-01").then().statusCode(400);
    }
}
