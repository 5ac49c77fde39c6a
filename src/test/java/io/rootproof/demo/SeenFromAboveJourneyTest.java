package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One's own work, what does not fit together, each with a way to the thing itself, and the feed for programs. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class SeenFromAboveJourneyTest extends Journey {

    @Test
    void staff_findTheirWorkAndWhatDoesNotFit_withScript() {
        travel(true, this::look);
    }

    @Test
    void staff_findTheirWorkAndWhatDoesNotFit_withoutScript() {
        travel(false, this::look);
    }

    private void look(Page page) {
        Steps.logIn(page, "ana");
        page.navigate("/");
        page.locator("a[href^='/my-work']").first().click();
        assertThat(page.locator("section[aria-labelledby=mine] a[href^='/tickets/']")
                        .first())
                .isVisible();
        page.locator("section[aria-labelledby=mine] a[href^='/tickets/']")
                .first()
                .click();
        assertThat(page.locator("#events")).isVisible();

        page.navigate("/inconsistencies");
        assertThat(page.locator("main")).containsText(id("SPLIT"));
        assertThat(page.locator("main")).containsText(id("QUIET"));
        assertThat(page.locator("main")).containsText(id("SANDBOX"));
        List<String> sections = page.locator("main section[aria-labelledby]").all().stream()
                .map(section -> section.getAttribute("aria-labelledby"))
                .toList();
        assertThat(sections).hasSizeGreaterThanOrEqualTo(4);
        for (String section : sections) {
            page.navigate("/inconsistencies");
            page.locator("main section[aria-labelledby='" + section + "'] ul a")
                    .first()
                    .click();
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.url()).doesNotContain("/inconsistencies");
            page.navigate("/inconsistencies");
            page.locator("main section[aria-labelledby='" + section + "'] p a")
                    .last()
                    .click();
            assertThat(page.locator("h1")).isVisible();
        }

        APIResponse feed = page.request().get("/api/v1/result-changes/feed.json");
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.text()).contains("https://jsonfeed.org/version/1.1", "/accounts/");
    }
}
