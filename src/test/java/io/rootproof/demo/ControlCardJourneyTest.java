package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The control owner writes a new version: looks at it first, saves it, compares it, and restores what was before. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class ControlCardJourneyTest extends Journey {

    @Test
    void controlOwner_editsWithScript() {
        travel(true, page -> edit(page, "Seen with script."));
    }

    @Test
    void controlOwner_editsWithoutScript() {
        travel(false, page -> edit(page, "Seen without script."));
    }

    private static void edit(Page page, String text) {
        Steps.logIn(page, "otto");
        page.navigate("/control-card");
        String before = page.locator(".rp-versions h3 a").first().getAttribute("href");
        Steps.follow(page, "/control-card/edit");
        page.locator("#d-sections-0 > summary").click();
        page.locator("#f-sections-0-body").fill("**" + text + "**");
        page.locator("button[value=preview]").click();
        assertThat(page.locator("#preview-text")).containsText(text);
        assertThat(page.locator("#f-sections-0-body")).hasValue("**" + text + "**");

        page.locator("#f-reason").fill(" "); // enough for the browser, and for nobody else
        page.locator("button[value=save]").click();
        assertThat(page.locator("#errors")).isVisible();
        page.locator("#f-reason").fill("To see it. " + text);
        page.locator("button[value=save]").click();
        assertThat(page).hasURL(Pattern.compile("/control-card\\?version=[0-9]+$"));
        assertThat(page.locator("#objective + p strong")).hasText(text);

        page.navigate("/control-card");
        Steps.follow(page, "/control-card/difference");
        assertThat(page.locator(".rp-diff")).containsText(text);

        page.navigate(before.replace("/control-card?", "/control-card/restore?"));
        Steps.form(page, "/control-card/restorations").locator("[name=reason]").fill("Back again. " + text);
        Steps.submit(page, "/control-card/restorations");
        page.navigate("/control-card");
        assertThat(page.locator("#objective + p")).not().containsText(text);
        assertThat(page.locator(".rp-versions")).containsText("Back again. " + text);
    }
}
