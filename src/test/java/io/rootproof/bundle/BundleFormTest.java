package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.testing.Browser;
import io.rootproof.web.FormErrors;
import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BundleFormTest {

    @Test
    void form_holdsThePeriodInView() {
        Document page = Browser.of("otto").page("/bundles/new?from=2026-01-01&to=2026-02-01");

        assertThat(page.select("#f-from").attr("value")).isEqualTo("2026-01-01");
        assertThat(page.select("#f-to").attr("value")).isEqualTo("2026-02-01");
    }

    @Test
    void form_isNotForAuditors() {
        assertThat(Browser.of("aud").get("/bundles/new").statusCode()).isEqualTo(403);
    }

    @Test
    void presets_areWholeMonthsQuartersAndYears() {
        BundleForm form =
                BundleForm.of("2026-10-01", "2026-11-01", FormErrors.none(), Instant.parse("2026-11-22T10:00:00Z"));

        assertThat(form.presets())
                .extracting(BundleForm.Preset::link)
                .containsExactly(
                        "/bundles/new?from=2026-10-01&to=2026-11-01",
                        "/bundles/new?from=2026-07-01&to=2026-10-01",
                        "/bundles/new?from=2026-10-01&to=2026-11-23",
                        "/bundles/new?from=2025-11-01&to=2026-11-01",
                        "/bundles/new?from=2025-01-01&to=2026-01-01");
        assertThat(form.presets())
                .extracting(BundleForm.Preset::chosen)
                .containsExactly(true, false, false, false, false);
    }

    @Test
    void presets_onTheFirstOfJanuaryReachIntoTheYearBefore() {
        BundleForm form = BundleForm.of(null, null, FormErrors.none(), Instant.parse("2026-01-01T00:00:00Z"));

        assertThat(form.presets().getFirst().link()).isEqualTo("/bundles/new?from=2025-12-01&to=2026-01-01");
        assertThat(form.presets().get(1).link()).isEqualTo("/bundles/new?from=2025-10-01&to=2026-01-01");
        assertThat(form.presets()).noneMatch(BundleForm.Preset::chosen);
    }

    @Test
    void order_refusedForBothDays_listsBothAndKeepsThem() {
        Response refused = Browser.of("ana").post("/bundles", Map.of("from", "2009-02-30", "to", "soon"));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#f-from", "#f-to");
        assertThat(page.select("#f-from").attr("value")).isEqualTo("2009-02-30");
        assertThat(page.select("#f-to").attr("value")).isEqualTo("soon");
    }

    @Test
    void order_refusedForThePeriod_saysItOnce() {
        Response refused = Browser.of("ana").post("/bundles", Map.of("from", "2009-03-01", "to", "2009-02-01"));

        assertThat(Jsoup.parse(refused.asString()).select("#errors li")).hasSize(1);
    }
}
