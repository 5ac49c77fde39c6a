package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import org.junit.jupiter.api.Test;

/** Somebody new comes and goes, a program gets a token and loses it, and all of it stands in the audit log. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class AdminJourneyTest extends Journey {

    @Test
    void admin_looksAfterPeopleWithScript() {
        travel(true, page -> lookAfter(page, "nora"));
    }

    @Test
    void admin_looksAfterPeopleWithoutScript() {
        travel(false, page -> lookAfter(page, "nils"));
    }

    private static void lookAfter(Page page, String username) {
        Steps.logIn(page, "ada");
        page.locator("header details summary").last().click();
        page.locator("header a[href='/people']").click();
        Steps.form(page, "/people").locator("[name=username]").fill(username);
        Steps.form(page, "/people").locator("[name=password]").fill("a first password");
        Steps.submit(page, "/people");
        Steps.follow(page, "/people/" + username);
        page.locator("main form[action$='/role'] [name=role]").selectOption("analyst");
        page.locator("main form[action$='/role'] [type=submit]").click();
        Steps.submit(page, "/role");
        Steps.follow(page, "/people/" + username + "/disabling");
        Steps.submit(page, "/disabling");
        assertThat(page.locator("form[action$='/enabling']")).hasCount(1);

        page.navigate("/people/me");
        Steps.form(page, "/people/me/tokens").locator("[name=name]").fill("reporting of " + username);
        Steps.submit(page, "/people/me/tokens");
        assertThat(page.locator("#token")).isVisible();
        page.navigate("/people/me");
        Steps.follow(page, "/people/me/tokens/");
        Steps.submit(page, "/revocation");

        page.navigate("/audit-log");
        assertThat(page.locator("main")).containsText(username);
        page.navigate("/settings");
        assertThat(page.locator("main")).containsText("rootproof.demo");
    }
}
