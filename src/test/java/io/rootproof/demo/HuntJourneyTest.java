package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a key was used for, with the trail's answers, and how it is deleted by somebody who may. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class HuntJourneyTest extends Journey {

    @Test
    void analyst_huntsAndReadsHowToDelete_withScript() {
        travel(true, this::hunt);
    }

    @Test
    void analyst_huntsAndReadsHowToDelete_withoutScript() {
        travel(false, this::hunt);
    }

    private void hunt(Page page) {
        Steps.logIn(page, "ana");
        String ticket = ticket("PAYMENTS");
        page.navigate(ticket);
        assertThat(page.locator("#hunt .rp-text")).containsText(Pattern.compile("call|use", Pattern.CASE_INSENSITIVE));
        page.locator("#hunt details > summary").first().click();
        assertThat(page.locator("#hunt a[href^='/evidence/']").first()).isVisible();

        int before = page.locator(".rp-event-HUNTED").count();
        Steps.submit(page, "/hunts");
        for (int look = 0; look < 60 && page.locator(".rp-event-HUNTED").count() == before; look++) {
            page.waitForTimeout(500);
            page.navigate(ticket);
        }
        assertThat(page.locator(".rp-event-HUNTED").count()).isGreaterThan(before);
        page.locator("#hunt details > summary").first().click();
        page.locator("#hunt a[href^='/evidence/']").first().click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(new String(Steps.download(page, "/payload"), StandardCharsets.UTF_8))
                .contains("Events");

        page.navigate(ticket);
        assertThat(page.locator("#delete"))
                .containsText(Pattern.compile(
                        "aws sts assume-root .*--target-principal " + id("PAYMENTS") + ".*IAMDeleteRootUserCredentials",
                        Pattern.DOTALL));
        assertThat(page.locator("#delete")).containsText("delete-access-key");
        assertThat(page.locator("#delete")).containsText("Rootproof only reads");
        assertThat(page.locator("#delete pre").allTextContents())
                .as("root is no IAM user")
                .hasSize(3)
                .noneMatch(command -> command.contains("--user-name"));
        assertThat(page.locator("#delete ol li").count()).isGreaterThanOrEqualTo(4);
    }
}
