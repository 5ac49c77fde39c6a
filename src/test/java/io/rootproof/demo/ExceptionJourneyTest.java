package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An exception from the account's page to its end: asked for, decided by somebody else, shown beside FAILED, revoked. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class ExceptionJourneyTest extends Journey {

    @Test
    void exception_livesWithScript() {
        travel(true, page -> live(page, "SPLIT"));
    }

    @Test
    void exception_livesWithoutScript() {
        travel(false, page -> live(page, "SPLIT"));
    }

    private void live(Page page, String story) {
        Steps.logIn(page, "ada");
        String own = ask(page, story, "The vendor's tool signs in with it.");
        assertThat(page.locator("main button[name=decision]")).hasCount(0);
        Steps.follow(page, own + "/withdrawal");
        Steps.form(page, "/withdrawals").locator("[name=reason]").fill("Ana asks instead.");
        Steps.submit(page, "/withdrawals");
        assertThat(page.locator("main")).containsText("Ana asks instead.");

        Steps.logIn(page, "ana");
        String asked = ask(page, story, "The vendor's tool signs in with it, once more.");
        assertThat(page.locator("main button[name=decision]")).hasCount(0);

        Steps.logIn(page, "otto");
        page.navigate("/");
        Steps.follow(page, asked);
        Steps.form(page, "/decisions").locator("[name=reason]").fill("For five days, not longer.");
        page.locator("main button[value=APPROVED]").click();
        assertThat(page.locator("main")).containsText("For five days, not longer.");
        page.navigate("/accounts/" + id(story));
        assertThat(page.locator(".rp-verdict")).containsText("xcepted until");
        page.navigate(ticket(story));
        assertThat(page.locator("main .rp-event-CLOCK_STOPPED")).not().hasCount(0);

        page.navigate(asked);
        Steps.follow(page, asked + "/revocation");
        Steps.form(page, "/revocations").locator("[name=reason]").fill("The tool was replaced.");
        Steps.submit(page, "/revocations");
        assertThat(page.locator("main")).containsText("The tool was replaced.");
        page.navigate(ticket(story));
        assertThat(page.locator("main .rp-event-CLOCK_RESUMED")).not().hasCount(0);
    }

    /** From the page of the account; the path of the exception that it leads to. */
    private String ask(Page page, String story, String task) {
        page.navigate("/accounts/" + id(story));
        Steps.follow(page, "/exceptions/new");
        Steps.form(page, "/exceptions").locator("[name=justification]").fill(task);
        Steps.form(page, "/exceptions").locator("[name=whyNoRole]").fill("It takes no session token.");
        Steps.form(page, "/exceptions").locator("[name=compensatingControls]").fill("In the safe.");
        Steps.form(page, "/exceptions").locator("[name=expiresAt]").fill("2020-01-01");
        Steps.submit(page, "/exceptions");
        assertThat(page.locator("#errors")).isVisible();
        Steps.form(page, "/exceptions")
                .locator("[name=expiresAt]")
                .fill(clock.instant().plus(Duration.ofDays(5)).toString().substring(0, 10));
        Steps.submit(page, "/exceptions");
        assertThat(page.locator("#errors")).hasCount(0);
        return URI.create(page.url()).getPath();
    }
}
