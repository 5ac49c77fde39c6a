package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The control in force as a document, and an account taken out of scope and back, with reasons. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class ControlOwnerJourneyTest extends Journey {

    @Test
    void controlOwner_decidesWithScript() {
        travel(true, this::decide);
    }

    @Test
    void controlOwner_decidesWithoutScript() {
        travel(false, this::decide);
    }

    private void decide(Page page) {
        Steps.logIn(page, "otto");
        page.locator("nav a[href^='/control-card']").click();
        assertThat(Steps.download(page, "/control-card.pdf")).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(Steps.download(page, "/control-card.md"), StandardCharsets.UTF_8))
                .startsWith("# ");

        changeScope(page, "It holds nothing any more.");
        assertThat(page.locator("main")).containsText("It holds nothing any more.");
        changeScope(page, "It holds something again.");
        assertThat(page.locator("main")).containsText("It holds something again.");
    }

    private void changeScope(Page page, String reason) {
        page.navigate("/accounts/" + id("ARCHIVE"));
        Steps.follow(page, "/accounts/" + id("ARCHIVE") + "/scope-change");
        Steps.form(page, "/scope-changes").locator("[name=reason]").fill(reason);
        Steps.submit(page, "/scope-changes");
    }
}
