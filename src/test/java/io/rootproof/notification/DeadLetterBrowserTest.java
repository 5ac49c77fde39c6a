package io.rootproof.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.notification.WithChannels.OtherSides;
import io.rootproof.testing.Browser;
import io.rootproof.testing.Chromium;
import io.rootproof.testing.Eventually;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody sees that a message reached nobody, and sends it again. */
@QuarkusTest
@TestProfile(WithChannels.class)
class DeadLetterBrowserTest {

    @TestHTTPResource("/")
    URI home;

    @Inject
    Notifications notifications;

    @Inject
    Clock clock;

    @Inject
    DeadLetters dead;

    private final String mark = UUID.randomUUID().toString();
    private WireMock web;

    @BeforeEach
    void aDeadLetter() {
        web = new WireMock(Integer.getInteger(OtherSides.WEB_PORT));
        web.resetMappings();
        web.register(post(anyUrl()).willReturn(status(410)));
        long before = dead.count();
        QuarkusTransaction.requiringNew()
                .run(() -> notifications.tell(new Message(
                        Topic.PERIOD_CLOSED,
                        "audit-period/1",
                        null,
                        "Closed " + mark,
                        "It is closed.",
                        "/",
                        Map.of(),
                        clock.instant())));
        Eventually.so(() -> dead.count() > before);
        web.resetMappings();
        web.register(post(anyUrl()).willReturn(ok()));
    }

    @Test
    void deadLetter_isSeenAndSentAgain() {
        try (Chromium chromium = Chromium.at("http://localhost:" + home.getPort())) {
            Page page = chromium.page(1440, 900, ColorScheme.LIGHT, true);
            page.navigate("/login");
            page.locator("input[name=username]").fill("ada");
            page.locator("input[name=password]").fill("demo");
            page.locator("form[action*='/login'] [type=submit]").click();
            page.waitForURL(url -> !url.contains("/login"));
            page.navigate("/notifications?state=DEAD");
            page.locator("main a", new Page.LocatorOptions().setHasText(mark)).click();
            assertThat(page.locator("main")).containsText("410");
            page.locator("form[action*='/attempts'] [type=submit]").click();
            Eventually.so(() -> {
                page.reload();
                return page.locator("main form[action*='/attempts']").count() == 0;
            });
            assertThat(page.locator("main")).not().containsText("410");
            page.navigate("/notifications?state=DEAD");
            assertThat(page.locator("main")).not().containsText(mark);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void messages_areForThoseWhoGovern() {
        for (String other : new String[] {"ana", "aud"}) {
            Browser browser = Browser.of(other);
            assertThat(browser.get("/notifications").statusCode()).isEqualTo(403);
            assertThat(browser.get("/notifications/1").statusCode()).isEqualTo(403);
            assertThat(browser.post("/notifications/1/attempts", Map.of()).statusCode())
                    .isEqualTo(403);
        }
        assertThat(Browser.of("otto").get("/notifications/99999999").statusCode())
                .isEqualTo(404);
        assertThat(Browser.of("otto").get("/notifications/x").statusCode()).isEqualTo(404);
        assertThat(Browser.of("otto").get("/notifications?topic=x").statusCode())
                .isEqualTo(400);
    }
}
