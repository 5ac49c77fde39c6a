package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An auditor's questions: what is not proven and why, what stands behind one PASSED; and nothing can be changed. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class AuditorJourneyTest extends Journey {

    @Test
    void auditor_findsAnswersWithScript() {
        travel(true, this::ask);
    }

    @Test
    void auditor_findsAnswersWithoutScript() {
        travel(false, this::ask);
    }

    private void ask(Page page) {
        Steps.logIn(page, "aud");
        for (String story : List.of("PAYMENTS", "LEGACY", "SPLIT", "SANDBOX", "ARCHIVE")) {
            assertThat(page.locator("main a[href*='" + id(story) + "']").first())
                    .isVisible();
        }
        page.navigate("/accounts?result=PASSED&q=" + id("LOGGING"));
        Steps.follow(page, "/accounts/" + id("LOGGING"));
        Steps.follow(page, "/evidence/");
        assertThat(Steps.download(page, "/payload")).isNotEmpty();

        page.locator("nav a[href^='/accounts']").click();
        assertThat(new String(Steps.download(page, ".csv"), StandardCharsets.UTF_8))
                .contains(id("LOGGING"));
        for (String path : List.of("/accounts/" + id("PAYMENTS"), ticket("PAYMENTS"), "/collection-runs", "/bundles")) {
            page.navigate(path);
            assertThat(page.locator("main form[method=post]:not([action='/saved-views'])"))
                    .hasCount(0);
        }
    }
}
