package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import org.junit.jupiter.api.Test;

/** The control owner looks as an auditor of one unit does: the present is gone, nothing can be changed, and out again. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class PreviewJourneyTest extends Journey {

    private static final String WAY_OUT = "form[action='/audit-periods/preview-end'] button";

    @Test
    void controlOwner_looksAsAnAuditor_withScript() {
        travel(true, this::preview);
    }

    @Test
    void controlOwner_looksAsAnAuditor_withoutScript() {
        travel(false, this::preview);
    }

    private void preview(Page page) {
        Steps.logIn(page, "otto");
        page.navigate("/audit-periods");
        page.locator("main a:has-text('Workloads, last')").first().click();
        page.locator("form[action$='/preview'] button").click();

        assertThat(page.locator(WAY_OUT)).isVisible();
        page.navigate("/accounts");
        assertThat(page.locator("main")).not().containsText(id("PAYMENTS"));
        assertThat(page.request().get("/accounts/" + id("LOGGING")).status())
                .as("of another unit")
                .isEqualTo(404);
        page.navigate("/control-card");
        assertThat(page.locator("main form[method=post]")).hasCount(0);

        page.locator(WAY_OUT).click();
        assertThat(page.locator(WAY_OUT)).hasCount(0);
        page.navigate("/accounts/" + id("LOGGING"));
        assertThat(page.locator("h1")).containsText("security-logging");
    }
}
