package io.rootproof.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.As;
import io.rootproof.testing.Chromium;
import io.rootproof.testing.InDemoMode;
import io.rootproof.web.DemoMode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/**
 * The pictures of README and docs: {@code ./mvnw test -Dtest=ScreenshotsTest -Drootproof.screenshots=docs/screenshots}.
 * The demo's past ends at the hour of the run, so times in them move.
 */
@QuarkusTest
@TestProfile(InDemoMode.class)
class ScreenshotsTest {

    private static final long LARGEST_BYTES = 120_000;

    private final DemoOrganization organization = new DemoOrganization();

    @TestHTTPResource("/")
    URI home;

    @Inject
    DemoMode demo;

    @Test
    void pictures_areTakenAndSmall() throws IOException, InterruptedException {
        History.await(demo);
        try (Chromium chromium = Chromium.at("http://localhost:" + home.getPort())) {
            Page desk = chromium.page(1440, 900, ColorScheme.LIGHT, true);
            Steps.logIn(desk, "ana");
            take(desk, "overview", "/");
            take(desk, "accounts", "/accounts");
            take(desk, "account-failed", "/accounts/" + id("PAYMENTS"));
            take(desk, "account-passed", "/accounts/" + id("LOGGING"));
            take(desk, "ticket", "/tickets/" + first("/api/v1/tickets?kind=FAILURE&q=" + id("PAYMENTS"), "number"));
            take(
                    desk,
                    "evidence",
                    "/evidence/"
                            + first("/api/v1/evidence?source=CREDENTIAL_REPORT&accountId=" + id("PAYMENTS"), "id"));
            take(desk, "control-card", "/control-card");
            take(desk, "runs", "/collection-runs");
            take(desk, "styleguide", "/styleguide");
            take(desk, "inconsistencies", "/inconsistencies");
            take(desk, "exception", "/exceptions/" + first("/api/v1/exceptions", "id"));
            take(desk, "audit-period", "/audit-periods/" + auditOfTheYear());
            take(desk, "new-accounts", "/onboarding");
            take(desk, "bundle", Steps.orderReport(desk));

            Page dark = chromium.page(1440, 900, ColorScheme.DARK, true);
            Steps.logIn(dark, "ana");
            take(dark, "overview-dark", "/");
            Page phone = chromium.page(390, 844, ColorScheme.LIGHT, true);
            Steps.logIn(phone, "ana");
            take(phone, "overview-phone", "/");
        }
    }

    private static void take(Page page, String name, String path) throws IOException {
        page.navigate(path);
        assertThat(Files.size(Screenshots.take(page, name))).as(name).isLessThan(LARGEST_BYTES);
    }

    private String id(String story) {
        return organization.named(story).accountId();
    }

    /** The demo's own, beside the one that lets tests see everything. */
    private static Object auditOfTheYear() {
        return As.ana().get("/api/v1/audit-periods").jsonPath().get("items.find { it.name.startsWith('Audit of') }.id");
    }

    private static Object first(String list, String field) {
        return As.ana().get(list).jsonPath().get("items[0]." + field);
    }
}
