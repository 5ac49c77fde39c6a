package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.Chromium;
import io.rootproof.testing.InDemoMode;
import io.rootproof.web.DemoMode;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job in a real browser: from "are we proven?" to the evidence, the ticket and the report. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class JourneyTest {

    @TestHTTPResource("/")
    URI home;

    @Inject
    DemoMode demo;

    @BeforeEach
    void wholeHistory() throws InterruptedException {
        History.await(demo);
    }

    @Test
    void analyst_fromOverviewToClaimedFixToReport() throws Exception {
        try (Chromium chromium = Chromium.at("http://localhost:" + home.getPort())) {
            Page page = chromium.desktop();
            logIn(page, "ana");

            page.navigate("/");
            assertThat(page.locator("main")).containsText("payments-prod");
            page.locator("main a", new Page.LocatorOptions().setHasText("payments-prod"))
                    .first()
                    .click();
            assertThat(page.locator("main")).containsText("active access key");
            shoot(page, "account");

            page.locator("main a[href^='/tickets/']").first().click();
            assertThat(page.locator("main")).containsText("payments-prod");
            page.locator("#comment").fill("Seen in the journey <b>not bold</b>.");
            page.locator("form:has(#comment) button[type=submit]").click();
            assertThat(page.locator("main")).containsText("Seen in the journey <b>not bold</b>.");
            shoot(page, "ticket");

            page.navigate("/evidence");
            page.locator("main a[href^='/evidence/']").first().click();
            Download payload = page.waitForDownload(
                    () -> page.locator("a[href$='/payload']").first().click());
            assertThat(Files.readString(payload.path(), StandardCharsets.UTF_8)).isNotBlank();

            page.navigate("/bundles/new");
            page.locator("form[action='/bundles'] button[type=submit]").click();
            awaitReport(page);
            shoot(page, "bundle");
            Download report = page.waitForDownload(
                    () -> page.locator("a[href$='report.pdf']").first().click());
            assertThat(Files.readAllBytes(report.path())).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));

            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void auditor_seesEverythingAndCanChangeNothing() {
        try (Chromium chromium = Chromium.at("http://localhost:" + home.getPort())) {
            Page page = chromium.desktop();
            logIn(page, "aud");
            for (String path : new String[] {
                "/", "/accounts", "/tickets", "/evidence", "/collection-runs", "/control-card", "/bundles"
            }) {
                page.navigate(path);
                assertThat(page.locator("h1")).isVisible();
                assertThat(page.locator("main form[method=post]")
                                .evaluateAll("forms => forms.map(f => f.getAttribute('action')).join()")
                                .toString())
                        .as("forms that change something on " + path)
                        .isIn("", "/bundles");
                shoot(page, path.equals("/") ? "overview" : path.substring(1));
            }
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static void logIn(Page page, String username) {
        page.navigate("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill("demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static void awaitReport(Page page) {
        for (int look = 0; look < 240 && page.locator("a[href$='report.pdf']").count() == 0; look++) {
            page.waitForTimeout(500);
            page.reload();
        }
    }

    private static void shoot(Page page, String name) {
        Screenshots.take(page, name);
    }
}
