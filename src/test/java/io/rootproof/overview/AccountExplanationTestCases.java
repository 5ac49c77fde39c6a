package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.testing.As;
import io.rootproof.web.PeriodInView;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class AccountExplanationTestCases {

    @Inject
    GivenAccounts given;

    @Inject
    AccountFile file;

    @Test
    void page_offersTheExactBytesBesideEachEvidence() {
        given.account("670000000031", "DATA", "Root/Why");
        given.summary("670000000031", Duration.ofHours(1), false);
        given.assess();
        Document page = Jsoup.parse(As.aud()
                .get("/accounts/670000000031")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        String bytes = page.select(".rp-observations td a[download]").attr("href");
        assertThat(bytes).matches("/evidence/\\d+/payload");
        assertThat(page.select(".rp-sources a[download]").eachAttr("href")).contains(bytes);
        assertThat(page.select(".rp-observations a[download]").text())
                .isEqualTo("exact bytes of evidence " + bytes.replaceAll("\\D", ""));
    }

    @Test
    void one_passed_saysTheRuleThenEachObservation() {
        given.account("670000000001", "LOGGING", "Root/Why");
        given.summary("670000000001", Duration.ofHours(3), false);
        given.summary("670000000001", Duration.ofHours(1), false);
        given.assess();

        As.aud()
                .get("/api/v1/accounts/670000000001")
                .then()
                .statusCode(200)
                .body("result", equalTo("PASSED"))
                .body("reason", equalTo("NO_KEY"))
                .body("explanation[0].outcome", equalTo("PASSED"))
                .body("explanation[0].evidenceId", notNullValue())
                .body("explanation[1..2].outcome", contains("NO_KEY", "NO_KEY"))
                .body("explanation[1..2].current", contains(true, false))
                .body(
                        "explanation[1].keySet()",
                        hasItems(
                                "rule",
                                "outcome",
                                "evidenceId",
                                "source",
                                "region",
                                "standard",
                                "observedAt",
                                "recordedAt",
                                "current",
                                "imported"));
    }

    @Test
    void one_withoutEvidence_saysSoAndNothingElse() {
        given.account("670000000002", "SANDBOX", "Root/Why");

        As.aud()
                .get("/api/v1/accounts/670000000002")
                .then()
                .statusCode(200)
                .body("result", equalTo("UNKNOWN"))
                .body("explanation.outcome", contains("UNKNOWN"))
                .body("explanation.evidenceId", contains((Object) null));
    }

    @Test
    void page_sourcesThatDisagree_saysWhichSaysWhatAndWhatSettlesIt() {
        given.account("670000000003", "SPLIT", "Root/Why");
        given.summary("670000000003", Duration.ofHours(1), true);
        given.finding("670000000003", Duration.ofHours(2), "PASSED");
        given.assess();

        Document page = page("670000000003");
        assertThat(page.select(".rp-verdict").text()).contains("Failed: key present");
        assertThat(page.select("#disagreement")
                        .parents()
                        .select("section")
                        .first()
                        .text())
                .contains("A key exists, says: IAM account summary")
                .contains("None exists, says: Security Hub eu-central-1")
                .contains("The next collection asks IAM again");
        assertThat(page.select("section:has(#why) tbody tr")).hasSize(2);
        assertThat(page.select("section:has(#why) .rp-digest")).hasSize(2);
        assertThat(page.select("section:has(#timeline) svg.rp-strip rect.rp-cell-bad-2"))
                .isNotEmpty();
        assertThat(page.select("section:has(#timeline) details tbody tr")).isNotEmpty();
    }

    @Test
    void page_passed_saysSinceWhenAndUntilWhen() {
        given.account("670000000004", "DATA", "Root/Why");
        given.summary("670000000004", Duration.ofHours(1), false);
        given.assess();

        Document page = page("670000000004");
        assertThat(page.title()).startsWith("DATA 670000000004");
        assertThat(page.select(".rp-verdict.rp-good").text())
                .contains("Passed: no key")
                .contains("without new evidence until");
        assertThat(page.select("section:has(#evidence) tbody tr")).hasSize(1);
    }

    /** The stored result waits for the ageing pass; what is worked out now is what both parts of the answer say. */
    @Test
    void one_whoseStoredResultHasExpired_saysTheSameInBothParts() {
        given.account("670000000006", "ARCHIVE", "Root/Why");
        given.summary("670000000006", Duration.ofHours(1), false);
        given.assess();
        given.status("670000000006", Result.FAILED, Reason.KEY_PRESENT, Duration.ofHours(-1));

        As.aud()
                .get("/api/v1/accounts/670000000006")
                .then()
                .body("result", equalTo("PASSED"))
                .body("explanation[0].outcome", equalTo("PASSED"));
        assertThat(page("670000000006").select(".rp-verdict").text())
                .startsWith("Passed")
                .doesNotContain("until");
    }

    @Test
    void page_passThatExpired_isUnknownSinceThen() {
        given.account("670000000007", "ARCHIVE", "Root/Why");
        given.status("670000000007", Result.PASSED, Reason.NO_KEY, Duration.ofHours(-1));

        String verdict = page("670000000007").select(".rp-verdict").text();
        assertThat(verdict).startsWith("Unknown").doesNotContain("until");
        assertThat(verdict)
                .contains("Since "
                        + given.now().minus(Duration.ofHours(1)).toString().substring(0, 10));
    }

    /** The page asks the database once where the API asks for each part. */
    @Test
    void page_andApi_considerTheSame() {
        String id = "670000000008";
        given.account(id, "SPLIT", "Root/Why");
        given.finding(id, Duration.ofDays(30), "FAILED");
        given.finding(id, Duration.ofDays(20), "PASSED");
        given.summary(id, Duration.ofDays(3), true);
        given.assess();
        considersTheSame(id);
        given.summary(id, Duration.ofHours(27), false);
        given.summary(id, Duration.ofHours(20), true);
        given.summary(id, Duration.ofHours(2), false);
        given.assess();
        considersTheSame(id);
    }

    private void considersTheSame(String id) {
        Instant now = given.now();
        assertThat(file.view(id, PeriodInView.of(null, null, now), AccountForms.untouched(), now)
                        .assessment())
                .isEqualTo(file.assessment(id, now));
    }

    @Test
    void page_saysOfEachSourceWhatItSaysAndCannotSee() {
        given.account("670000000009", "LOGGING", "Root/Why");
        given.summary("670000000009", Duration.ofHours(13), false);
        given.finding("670000000009", Duration.ofDays(5), "PASSED");
        given.assess();

        Document page = page("670000000009");
        assertThat(page.select(".rp-sources > li h3").eachText())
                .containsExactly(
                        "Security Hub",
                        "IAM credential report",
                        "IAM account summary",
                        "Root credential audit",
                        "CloudTrail event",
                        "Prowler");
        assertThat(page.select(".rp-sources > li:has(h3:contains(summary))").text())
                .contains("no key")
                .contains("13 h old, of at most 1 d 2 h")
                .contains("a flag, not a count");
        assertThat(page.select(".rp-sources > li:has(h3:contains(Hub))").text())
                .contains("too old")
                .contains("12 to 24 hours");
        assertThat(page.select(".rp-silent h3").eachText())
                .containsExactly("IAM credential report", "Root credential audit", "CloudTrail event", "Prowler");
    }

    @Test
    void page_saysWhichRuleDecidedAndWhichWereAsked() {
        given.account("670000000010", "DATA", "Root/Why");
        given.summary("670000000010", Duration.ofHours(1), false);
        given.assess();

        Document page = page("670000000010");
        assertThat(page.select(".rp-rule").text()).startsWith("Rule 6 of 10:");
        assertThat(page.select(".rp-rules li").eachText().stream()
                        .filter(line -> line.contains("applies, and decides")))
                .hasSize(1);
        assertThat(page.select(".rp-rules li").last().text()).contains("not asked");
    }

    @Test
    void page_linksToTheConsoleOfTheAccountAndItsRegion() {
        given.account("670000000011", "DATA", "Root/Why");
        given.finding("670000000011", Duration.ofHours(1), "PASSED");
        given.assess();

        assertThat(page("670000000011").select(".rp-leaving a").eachAttr("href"))
                .hasSize(4)
                .contains("https://670000000011.signin.aws.amazon.com/console")
                .anyMatch(url -> url.startsWith("https://eu-central-1.console.aws.amazon.com/securityhub/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"679999999999", "12", "abc", "67000000000001"})
    void account_thatIsNotKnown_is404(String id) {
        As.aud().get("/accounts/" + id).then().statusCode(404).contentType("text/html");
        As.aud().get("/api/v1/accounts/" + id).then().statusCode(404).contentType("application/problem+json");
        As.aud().get("/api/v1/accounts/" + id + "/result").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2026-04-01&to=2026-03-01", "from=soon", "to=2026-13-01", "from=2999-01-01", "form=1"})
    void period_thatMakesNoSense_is400(String query) {
        given.account("670000000005", "LEGACY", "Root/Why");
        As.aud().get("/accounts/670000000005?" + query).then().statusCode(400);
    }

    private static Document page(String id) {
        return Jsoup.parse(
                As.aud().get("/accounts/" + id).then().statusCode(200).extract().asString());
    }
}
