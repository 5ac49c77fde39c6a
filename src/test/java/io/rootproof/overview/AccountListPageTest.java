package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AccountListPageTest {

    private static final String UNIT = "ou=Root%2FListed";

    @Inject
    GivenAccounts given;

    Browser aud;

    @BeforeEach
    void accounts() {
        given.account("643000000001", "LISTED ONE", "Root/Listed", "team-a");
        given.account("643000000002", "LISTED TWO", "Root/Listed", "team-b");
        given.status("643000000001", Result.FAILED, Reason.ACTIVE_KEY);
        given.status("643000000002", Result.PASSED, Reason.NO_KEY);
        aud = Browser.of("aud");
    }

    @Test
    void filters_standAsChips_eachRemovedByALinkThatKeepsTheRest() {
        Document page = aud.page("/accounts?" + UNIT + "&result=FAILED&result=PASSED&sort=name");

        assertThat(page.select(".rp-chip").eachAttr("href"))
                .containsExactly(
                        "/accounts?" + UNIT + "&result=PASSED&sort=name",
                        "/accounts?" + UNIT + "&result=FAILED&sort=name",
                        "/accounts?result=FAILED&result=PASSED&sort=name");
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("input[name=result][checked]").eachAttr("value")).containsExactly("PASSED", "FAILED");
    }

    @Test
    void heading_sortsAndTurnsRound_andKeepsTheFilter() {
        Document page = aud.page("/accounts?" + UNIT + "&sort=owner&page=0");

        assertThat(page.select("th[aria-sort=ascending] a").attr("href"))
                .isEqualTo("/accounts?" + UNIT + "&sort=-owner");
        assertThat(page.select("th[aria-sort=none]")).hasSizeGreaterThan(2);
        assertThat(aud.page("/accounts?" + UNIT + "&sort=-owner")
                        .select("tbody th")
                        .eachText())
                .element(0)
                .asString()
                .contains("LISTED TWO");
    }

    @Test
    void columns_areShownAsChosen_andTheExportTakesThemAlong() {
        Document page = aud.page("/accounts?" + UNIT + "&columns=owner&columns=partition");

        assertThat(page.select("thead th").eachText()).containsExactly("Account", "Owner", "Partition");
        assertThat(page.select("tbody tr").first().children()).hasSize(3);
        assertThat(page.select("a[download]").attr("href"))
                .isEqualTo("/accounts.csv?" + UNIT + "&columns=owner&columns=partition");
        assertThat(aud.page("/accounts?columns=owner,partition")
                        .select("thead th")
                        .eachText())
                .containsExactly("Account", "Owner", "Partition");
    }

    @Test
    void columnForm_keepsTheFilters() {
        Document page = aud.page("/accounts?" + UNIT + "&sort=name");

        assertThat(page.select(".rp-popup[action=/accounts] input[name=ou]").attr("value"))
                .isEqualTo("Root/Listed");
        assertThat(page.select(".rp-filters input[type=hidden][name=sort]").attr("value"))
                .isEqualTo("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns=shoes", "size=61", "size=0", "reslut=FAILED", "sort=shoes", "page=x"})
    void whatIsNotThere_isRefused(String query) {
        aud.get("/accounts?" + query).then().statusCode(400);
    }

    @Test
    void unknownColumn_saysWhichThereAre() {
        aud.get("/accounts?columns=shoes").then().body(containsString("shoes"), containsString("observedAt"));
    }

    @Test
    void periodInView_isKeptAndIsNoFilter() {
        Document page = aud.page("/accounts?" + UNIT + "&from=2026-01-01&to=2026-02-01");

        assertThat(page.select(".rp-chip")).hasSize(1);
        assertThat(page.select(".rp-filters input[name=from]").attr("value")).isEqualTo("2026-01-01");
        assertThat(page.select("th[aria-sort] a").first().attr("href")).contains("from=2026-01-01");
    }

    @Test
    void nothingMatching_offersToClear_andNothingFailing_isWell() {
        Document none = aud.page("/accounts?" + UNIT + "&q=no+such+account");
        assertThat(none.select(".rp-empty-nothing a").attr("href")).isEqualTo("/accounts");
        assertThat(none.select("table.rp-list")).isEmpty();

        assertThat(aud.page("/accounts?" + UNIT + "&q=no+such+account&result=FAILED")
                        .select(".rp-empty-well"))
                .isEmpty();
    }

    @Test
    void detail_leadsBackToTheListAsItWas_andNowhereElse() {
        assertThat(back("http://localhost:PORT/accounts?" + UNIT + "&page=0"))
                .isEqualTo("/accounts?" + UNIT + "&page=0");
        assertThat(back("http://localhost:PORT/tickets?state=OPEN")).isEqualTo("/tickets?state=OPEN");
        assertThat(back("http://evil.example/accounts?" + UNIT)).isEqualTo("/accounts");
        assertThat(back("http://localhost:PORT/accounts?next=x")).isEqualTo("/accounts");
        assertThat(back("http://localhost:PORT/settings")).isEqualTo("/accounts");
        assertThat(back("::")).isEqualTo("/accounts");
    }

    private String back(String referer) {
        return org.jsoup.Jsoup.parse(aud.request()
                        .header("Referer", referer.replace("PORT", "" + io.restassured.RestAssured.port))
                        .get("/accounts/643000000001")
                        .asString())
                .select("a.rp-back")
                .attr("href");
    }
}
