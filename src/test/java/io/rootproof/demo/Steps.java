package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;

/** What journeys have in common. They find things by address, form and field, not by words. */
final class Steps {

    private static final int LOOKS = 240;
    private static final int LOOK_EVERY_MILLIS = 500;

    private Steps() {}

    static void logIn(Page page, String username) {
        page.navigate("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill("demo");
        submit(page, "/login");
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** The form that posts to where the address has this in it; what it is folded into is opened. */
    static Locator form(Page page, String action) {
        String form = "form[method=post][action*='" + action + "']";
        Locator folded = page.locator("main details:not([open]):has(" + form + ") > summary");
        while (folded.count() > 0) {
            folded.first().click();
        }
        return page.locator("main " + form).first();
    }

    static void submit(Page page, String action) {
        form(page, action).locator("[type=submit]").first().click();
    }

    /** Follows the first link of the page's main part to an address that begins so, and is no file. */
    static void follow(Page page, String address) {
        page.locator("main a[href^='" + address + "']:not([href*='.csv'])")
                .first()
                .click();
        assertThat(page.locator("h1")).isVisible();
    }

    static byte[] download(Page page, String address) {
        Download download = page.waitForDownload(
                () -> page.locator("main a[href*='" + address + "']").first().click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Orders the report that the page offers and waits until it is there; returns its page. */
    static String orderReport(Page page) {
        page.navigate("/bundles/new");
        submit(page, "/bundles");
        for (int look = 0; look < LOOKS && page.locator("a[href$='report.pdf']").count() == 0; look++) {
            page.waitForTimeout(LOOK_EVERY_MILLIS);
            page.reload();
        }
        return URI.create(page.url()).getPath();
    }
}
