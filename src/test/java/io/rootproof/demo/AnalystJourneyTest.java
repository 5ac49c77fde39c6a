package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** From "are we proven?" to the account, its ticket, a claimed fix, the evidence and the report. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class AnalystJourneyTest extends Journey {

    @Test
    void analyst_worksWithScript() {
        travel(true, page -> work(page, "PAYMENTS"));
    }

    @Test
    void analyst_worksWithoutScript() {
        travel(false, page -> work(page, "LEGACY"));
    }

    private void work(Page page, String story) {
        Steps.logIn(page, "ana");
        Steps.follow(page, "/accounts/" + id(story));
        assertThat(page.locator("h1")).containsText(id(story));
        Steps.follow(page, ticket(story));

        Steps.form(page, "/comments").locator("textarea").fill("Seen in " + story + " <b>not bold</b>.");
        Steps.submit(page, "/comments");
        assertThat(page.locator("main")).containsText("Seen in " + story + " <b>not bold</b>.");

        Steps.form(page, "/fix-claims").locator("[name=deletedAt]").fill("2020-01-02T03:04:05");
        Steps.form(page, "/fix-claims").locator("[name=note]").fill("In " + story);
        Steps.submit(page, "/fix-claims");
        assertThat(page.locator("#errors")).isVisible();
        assertThat(Steps.form(page, "/fix-claims").locator("[name=note]")).hasValue("In " + story);
        Steps.form(page, "/fix-claims").locator("[name=deletedAt]").fill(now());
        Steps.submit(page, "/fix-claims");
        assertThat(page.locator("#errors")).hasCount(0);
        assertThat(page.locator("main")).containsText("In " + story);

        page.navigate("/evidence?accountId=" + id(story));
        Steps.follow(page, "/evidence/");
        assertThat(new String(Steps.download(page, "/payload"), StandardCharsets.UTF_8))
                .isNotBlank();

        Steps.orderReport(page);
        assertThat(Steps.download(page, "report.pdf")).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }
}
