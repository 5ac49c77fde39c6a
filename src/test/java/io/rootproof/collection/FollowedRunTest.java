package io.rootproof.collection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.rootproof.collection.SwitchableOrganization.connection;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.collection.aws.RecordedResponses;
import io.rootproof.testing.As;
import io.rootproof.testing.Chromium;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A run is followed by its page without a reload, with and without script. */
@QuarkusTest
class FollowedRunTest {

    private static final InventedOrganization INVENTED =
            new InventedOrganization(3, Set.of(1), Instant.parse("2026-03-03T03:03:03Z"));

    @TestHTTPResource("/")
    URI home;

    @Inject
    SwitchableOrganization organization;

    private final CountDownLatch goOn = new CountDownLatch(1);

    private String path = "";

    @AfterEach
    void nothingToCollect() {
        goOn.countDown();
        ended();
        organization.off();
    }

    @Test
    void page_followsTheRunToItsEndAndShowsWhatFailed() {
        begin();
        try (Chromium chromium = Chromium.at("http://localhost:" + home.getPort())) {
            Page page = chromium.desktop();
            logIn(page);
            page.navigate(path);
            page.evaluate("window.notReloaded = true");
            assertThat(page.locator("#progress")).containsText("Running");
            assertThat(page.locator("#progress")).containsText("follows the run by itself");

            goOn.countDown();

            assertThat(page.locator("#progress")).containsText("Partial");
            assertThat(page.locator("#failures")).containsText("AccessDenied");
            assertThat(page.locator("#said")).containsText("has ended");
            assertThat(page.evaluate("window.notReloaded")).isEqualTo(true);
            assertThat(page.locator("[hx-trigger^=every]")).hasCount(0);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void page_stopsFollowingWhenToldTo() {
        begin();
        try (Chromium chromium = Chromium.at("http://localhost:" + home.getPort())) {
            Page page = chromium.desktop();
            logIn(page);
            page.navigate(path);
            page.locator("#follow:has-text('Stop')").click();

            assertThat(page.locator("#progress")).containsText("Look again");
            assertThat(page.locator("[hx-get]")).hasCount(0);
        }
    }

    @Test
    void page_withoutScript_isLookedAtAgain() {
        begin();
        try (Chromium chromium = Chromium.at("http://localhost:" + home.getPort())) {
            Page page = chromium.page(390, 800, ColorScheme.LIGHT, false);
            logIn(page);
            page.navigate(path);
            assertThat(page.locator("#progress")).containsText("Running");

            goOn.countDown();
            ended();
            page.locator("#follow").click();

            assertThat(page.locator("#progress")).containsText("Partial");
        }
    }

    private void begin() {
        RecordedResponses slow = request -> {
            try {
                goOn.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            return INVENTED.answer(request);
        };
        organization.use(slow, connection("followed", "eu-central-1"));
        String location = As.ana()
                .post("/api/v1/collection-runs")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        path = location.substring(location.indexOf("/collection-runs"));
    }

    private void ended() {
        for (int look = 0; look < 300; look++) {
            if (!As.aud().get("/api/v1" + path).path("status").equals("RUNNING")) {
                return;
            }
            pause();
        }
        throw new AssertionError("The run did not end");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void logIn(Page page) {
        page.navigate("/login");
        page.locator("input[name=username]").fill("ana");
        page.locator("input[name=password]").fill("demo");
        page.locator("main button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
    }
}
