package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The control owner makes an audit period and gives it away; the auditor reads it, picks a sample, takes the bundle. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class AuditPeriodJourneyTest extends Journey {

    @Test
    void period_isMadeReadSampledAndDownloaded_withScript() {
        travel(true, page -> audit(page, "With script"));
    }

    @Test
    void period_isMadeReadSampledAndDownloaded_withoutScript() {
        travel(false, page -> audit(page, "Without script"));
    }

    private void audit(Page page, String name) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Steps.logIn(page, "otto");
        page.navigate("/audit-periods");
        Steps.follow(page, "/audit-periods/new");
        page.locator("input[name=name]").fill(name);
        page.locator("main input[name=from]").fill(today.minusDays(30).toString());
        page.locator("main input[name=to]").fill(today.toString());
        page.locator("select[name=scope]").selectOption("ACCOUNTS");
        page.locator("textarea[name=accounts]").fill(id("PAYMENTS") + "\n" + id("LOGGING"));
        Steps.submit(page, "/audit-periods");
        assertThat(page.locator("#share")).isVisible();
        String period = URI.create(page.url()).getPath();
        page.locator("input[name=auditor]").fill("aud");
        Steps.submit(page, "/auditors");
        Steps.follow(page, period + "/closing");
        Steps.submit(page, "/closing");
        assertThat(page.locator("#bundles")).isVisible();
        page.context().clearCookies();

        Steps.logIn(page, "aud");
        page.navigate(period);
        assertThat(page.locator("section[aria-labelledby=causes] tbody tr").first())
                .isVisible();
        page.navigate(period + "/accounts/" + id("PAYMENTS"));
        assertThat(page.locator("section[aria-labelledby=results] a[href^='/evidence/']")
                        .first())
                .isVisible();
        page.navigate(period + "/samples");
        page.locator("input[name=randomAccounts]").fill("1");
        page.locator("input[name=randomDays]").fill("2");
        page.locator("input[name=seed]").fill("walkthrough");
        Steps.submit(page, "/samples");
        assertThat(page.locator("table.rp-list tbody tr")).hasCount(2);
        assertThat(new String(Steps.download(page, "/samples.csv"), StandardCharsets.UTF_8))
                .contains("seed walkthrough");
        page.navigate(period);
        page.locator("section[aria-labelledby=bundles] a[href^='/bundles/']")
                .first()
                .click();
        for (int look = 0; look < 240 && page.locator("a[href$='report.pdf']").count() == 0; look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(Steps.download(page, "/bundle.zip")).isNotEmpty();
    }
}
