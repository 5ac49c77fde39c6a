package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The charts of ten days of 2024, when there was nobody else. */
abstract class OverviewChartsTestCases {

    private static final int DAY = GivenDays.DAY;

    /** A Monday. */
    private static final LocalDate FIRST = LocalDate.parse("2024-03-04");

    @Inject
    GivenAccounts accounts;

    @Inject
    GivenDays days;

    @BeforeEach
    void history() {
        accounts.account("606000000001", "PAYMENTS", "Root/Charts/A");
        accounts.account("606000000002", "LOGGING", "Root/Charts/A");
        accounts.account("606000000003", "DATA", "Root/Charts/B");
        days.are("606000000001", FIRST, FIRST.plusDays(9), DAY, 0, 0);
        days.are("606000000001", FIRST.plusDays(2), FIRST.plusDays(2), DAY / 2, 0, DAY / 2);
        days.are("606000000002", FIRST, FIRST.plusDays(9), DAY, 0, 0);
        days.are("606000000003", FIRST, FIRST.plusDays(9), DAY, 0, 0);
        days.are("606000000003", FIRST.plusDays(5), FIRST.plusDays(6), 0, DAY, 0);
        days.are("606000000003", FIRST.plusDays(9), FIRST.plusDays(9), 0, 0, 0);
    }

    private static Document page() {
        return Jsoup.parse(As.aud()
                .get("/?from=2024-03-04&to=2024-03-14")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<String> line(Element section, int index) {
        return section.select("details tbody tr").get(index).children().eachText();
    }

    @Test
    void overTime_countsEachAccountByItsWorstResultOfTheDay() {
        Element section = page().selectFirst("section:has(#over-time)");

        assertThat(section.select("details tbody tr")).hasSize(10);
        assertThat(line(section, 0)).containsExactly("2024-03-04", "3", "0", "0", "100.0 %");
        assertThat(line(section, 2)).containsExactly("2024-03-06", "2", "0", "1", "83.3 %");
        assertThat(line(section, 5)).containsExactly("2024-03-09", "2", "1", "0", "66.6 %");
        assertThat(line(section, 9)).containsExactly("2024-03-13", "2", "0", "0", "100.0 %");
    }

    @Test
    void overTime_drawsWhatTheTableSays() {
        Element band = page().selectFirst("section:has(#over-time) svg.rp-band");

        assertThat(band.select("path.rp-part-passed").attr("d")).isEqualTo("M0 100v-100h9v33h1v67z");
        assertThat(band.select("path.rp-part-failed").attr("d")).isEqualTo("M2 100v-33h1v33z");
        assertThat(band.select("path.rp-part-unknown").attr("d")).isEqualTo("M5 100v-33h2v33z");
        assertThat(band.select("path.rp-hatch").attr("d")).startsWith("M2 100l");
        assertThat(band.attr("aria-label"))
                .isEqualTo(
                        "The organisation, 2024-03-04 to 2024-03-13: 91.3 % of the time covered; days with a failure: 1,"
                                + " others with something unknown: 2");
    }

    @Test
    void units_areDrawnByTheirShare_theLeastCoveredFirst() {
        Element section = page().selectFirst("section:has(#units)");

        assertThat(section.select(".rp-strip-label").eachText()).containsExactly("Root/Charts/B", "Root/Charts/A");
        assertThat(section.select(".rp-strip-figure").eachText()).containsExactly("77.7 %", "97.5 %");
        assertThat(section.select("svg.rp-band")
                        .get(1)
                        .select("path.rp-part-failed")
                        .attr("d"))
                .isEqualTo("M2 24v-12h1v12z");
        assertThat(line(section, 2)).containsExactly("2024-03-06", "1/0/0", "1/0/1");
        assertThat(line(section, 5)).containsExactly("2024-03-09", "0/1/0", "2/0/0");
        assertThat(line(section, 9)).containsExactly("2024-03-13", "–", "2/0/0");
    }

    @Test
    void accounts_thatWereUncoveredLongest_areShownByWeek() {
        Element section = page().selectFirst("section:has(#accounts)");

        assertThat(section.select(".rp-strip-label a").eachAttr("href"))
                .containsExactly(
                        "/accounts/606000000003?from=2024-03-04&to=2024-03-14",
                        "/accounts/606000000001?from=2024-03-04&to=2024-03-14");
        assertThat(line(section, 0)).containsExactly("2024-03-04", "120/48/0", "156/0/12");
        assertThat(line(section, 1)).containsExactly("2024-03-11", "48/0/0", "72/0/0");
        assertThat(section.select("svg.rp-band")
                        .first()
                        .select("path.rp-part-unknown")
                        .attr("d"))
                .isEqualTo("M0 24v-7h1v7z");
    }

    @Test
    void drawings_haveAllTheirWordsAndNoStyleOfTheirOwn() {
        Document page = page();

        assertThat(page.select("main svg[role=img]"))
                .hasSize(5)
                .allSatisfy(drawing -> assertThat(drawing.attr("aria-label")).isNotBlank());
        assertThat(page.select("main [style]")).isEmpty();
        assertThat(page.select("section:has(svg[role=img])"))
                .allSatisfy(section ->
                        assertThat(section.select("details table caption")).isNotEmpty());
    }

    @Test
    void longPeriod_isDrawnByWeeksOfAveragedDays() {
        Document page = Jsoup.parse(As.aud()
                .get("/?from=2024-03-04&to=2024-12-30")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        Element section = page.selectFirst("section:has(#over-time)");
        assertThat(section.select("details tbody tr")).hasSize(43);
        assertThat(line(section, 0)).containsExactly("2024-03-04", "2.5", "0.3", "0.2", "88.0 %");
        assertThat(line(section, 2)).containsExactly("2024-03-18", "0", "0", "0", "–");
    }

    @Test
    void daysBeforeAnythingWasKnown_sayThat() {
        Document page = Jsoup.parse(As.aud()
                .get("/?from=2023-03-04&to=2023-03-14")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(page.select("section:has(#over-time) svg")).isEmpty();
        assertThat(page.select("section:has(#over-time)").text()).contains("Nothing is known of these days.");
        assertThat(page.select("section:has(#units)")).isEmpty();
    }
}
