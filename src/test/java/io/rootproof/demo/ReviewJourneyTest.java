package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An overdue review is signed, and what does not fit together leads to where it is put right. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class ReviewJourneyTest extends Journey {

    @Test
    void controlOwner_signsTheOverdueReview() {
        travel(true, page -> {
            Steps.logIn(page, "otto");
            page.locator("main a[href^='/reviews']").first().click();
            page.locator("main a[href^='/reviews/new?kind=HEALTH_CHECK']")
                    .first()
                    .click();
            Steps.form(page, "/reviews").locator("[name=statement]").fill("I looked at all of it, with compliance.");
            Steps.form(page, "/reviews").locator("[name=findings]").fill("SPLIT is to be settled this week.");
            Steps.submit(page, "/reviews");
            assertThat(page).hasURL(Pattern.compile(".*/reviews/[0-9]+"));
            assertThat(page.locator("main")).containsText("I looked at all of it, with compliance.");
            page.navigate("/");
            assertThat(page.locator("main a[href^='/reviews']")).hasCount(0);
        });
    }

    @Test
    void analyst_followsWhatDoesNotFit() {
        travel(true, page -> {
            Steps.logIn(page, "ana");
            page.navigate("/inconsistencies");
            follow(page, "CONFLICTING", id("SPLIT"));
            follow(page, "NEVER_COLLECTED", id("SANDBOX"));
            follow(page, "HUB_SILENT", id("QUIET"));
            page.navigate("/my-work");
            assertThat(page.locator("main a[href^='/tickets/']").first()).isVisible();
        });
    }

    private static void follow(Page page, String kind, String accountId) {
        page.locator("section[aria-labelledby=" + kind + "] p a").click();
        assertThat(page.locator("main table")).containsText(accountId);
        page.goBack();
    }
}
