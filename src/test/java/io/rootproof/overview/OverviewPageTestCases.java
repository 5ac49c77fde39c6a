package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;

import io.restassured.path.json.JsonPath;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class OverviewPageTestCases {

    @Inject
    GivenAccounts given;

    @BeforeEach
    void accounts() {
        given.account("601000000001", "AAA-PAYMENTS", "Root/Overview");
        given.account("601000000002", "ARCHIVE", "Root/Overview");
        given.status("601000000001", Result.FAILED, Reason.ACTIVE_KEY);
        given.status("601000000002", Result.PASSED, Reason.NO_KEY, Duration.ofDays(-3650));
    }

    private static JsonPath answer() {
        return As.aud().get("/api/v1/overview").then().statusCode(200).extract().jsonPath();
    }

    @Test
    void counts_addUpToWhatIsExpected() {
        JsonPath counts = answer();
        assertThat(counts.getLong("passed")
                        + counts.getLong("failed")
                        + counts.getLong("unknown")
                        + counts.getLong("notAssessable")
                        + counts.getLong("notApplicable"))
                .isEqualTo(counts.getLong("expected"));
    }

    @Test
    void counts_expiredPass_isUnknown() {
        JsonPath before = answer();
        given.status("601000000002", Result.PASSED, Reason.NO_KEY);
        JsonPath after = answer();
        assertThat(after.getLong("passed")).isEqualTo(before.getLong("passed") + 1);
        assertThat(after.getLong("unknown")).isEqualTo(before.getLong("unknown") - 1);
        assertThat(after.getLong("stale")).isEqualTo(before.getLong("stale") - 1);
    }

    @Test
    void counts_outOfScope_isExpectedNoMore() {
        JsonPath before = answer();
        given.outOfScope("601000000001");
        JsonPath after = answer();
        assertThat(after.getLong("expected")).isEqualTo(before.getLong("expected") - 1);
        assertThat(after.getLong("failed")).isEqualTo(before.getLong("failed") - 1);
        assertThat(after.getLong("outOfScope")).isEqualTo(before.getLong("outOfScope") + 1);
        given.inScope("601000000001");
    }

    @Test
    void page_saysNoAndNamesWhoIsNotProven() {
        Document page = page("/");
        assertThat(page.select(".rp-verdict.rp-bad h2").text()).startsWith("No: ");
        assertThat(page.select("section:has(#not-proven) tbody tr"))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(10);
        assertThat(page.select("section:has(#not-proven) .rp-bad")).isNotEmpty();
        assertThat(page.select(".rp-figures a").eachAttr("href")).contains("/accounts?scope=in&result=FAILED");
    }

    @Test
    void page_namesEachWithReasonAndSince() {
        Element row = page("/")
                .select("section:has(#not-proven) tbody tr:contains(AAA-PAYMENTS)")
                .first();

        assertThat(row).isNotNull();
        assertThat(row.select("a").first().attr("href")).isEqualTo("/accounts/601000000001");
        assertThat(row.text()).contains("Failed", "active key", "none");
        assertThat(row.select("time").attr("datetime"))
                .startsWith(given.now().minus(Duration.ofDays(3)).toString().substring(0, 10));
    }

    @Test
    void page_evidenceTooOld_isNamedAmongWhatNeedsSomebody() {
        assertThat(page("/").select("section:has(#todo) .rp-names a").eachAttr("href"))
                .contains("/accounts/601000000002");
    }

    @Test
    void page_evidenceStillGood_needsNobody() {
        given.status("601000000002", Result.PASSED, Reason.NO_KEY, Duration.ofHours(7));

        assertThat(page("/").select("section:has(#todo) .rp-names a").eachAttr("href"))
                .doesNotContain("/accounts/601000000002");
    }

    @Test
    void page_keepsThePeriodInItsLinks() {
        assertThat(page("/?from=2026-03-01&to=2026-03-31")
                        .select(".rp-figures a")
                        .eachAttr("href"))
                .allSatisfy(link -> assertThat(link).endsWith("&from=2026-03-01&to=2026-03-31"));
        assertThat(page("/").select(".rp-figures a").eachAttr("href"))
                .allSatisfy(link -> assertThat(link).doesNotContain("from="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2026-04-01&to=2026-03-01", "from=x", "from=1990-01-01", "days=90"})
    void period_thatMakesNoSense_is400(String query) {
        As.aud().get("/?" + query).then().statusCode(400);
    }

    @Test
    void api_saysHowFreshEachSourceIs() {
        As.aud()
                .get("/api/v1/overview")
                .then()
                .body("newestEvidence.size()", greaterThanOrEqualTo(5))
                .body("$", hasKey("lastRun"))
                .body("$", hasKey("overdueTickets"));
    }

    private static Document page(String path) {
        return Jsoup.parse(As.aud().get(path).then().statusCode(200).extract().asString());
    }
}
