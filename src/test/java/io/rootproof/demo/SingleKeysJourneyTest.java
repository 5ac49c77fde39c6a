package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import org.junit.jupiter.api.Test;

/** Single keys in lists: search, move, open, select, help; and none of it once they are switched off. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class SingleKeysJourneyTest extends Journey {

    @Test
    void keys_searchMoveSelectAndOpen() {
        travel(true, page -> {
            Steps.logIn(page, "ana");
            page.navigate("/accounts?result=FAILED");
            page.keyboard().press("/");
            assertThat(page.locator("main input[name=q]")).isFocused();
            page.keyboard().type("jx?");
            assertThat(page.locator("main input[name=q]")).hasValue("jx?");

            page.locator("h1").click();
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("k");
            assertThat(row(page)).isEqualTo(0);
            page.keyboard().press("x");
            assertThat(page.locator("tbody tr").first().locator("[data-pick]")).isChecked();
            page.waitForNavigation(() -> page.keyboard().press("o"));
            assertThat(page.url()).matches(".*/accounts/[0-9]{12}.*");
        });
    }

    @Test
    void help_isShownWhenAskedForOnly() {
        travel(true, page -> {
            Steps.logIn(page, "ana");
            page.navigate("/tickets");
            assertThat(page.locator("#keys")).isHidden();
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("#keys")).isHidden();
        });
    }

    @Test
    void switchedOff_keysDoNothing() {
        travel(true, page -> {
            Steps.logIn(page, "ana");
            page.navigate("/keys");
            Steps.submit(page, "/keys");
            page.navigate("/tickets");
            page.keyboard().press("?");
            page.keyboard().press("j");
            assertThat(page.locator("#keys")).hasCount(0);
            assertThat(row(page)).isEqualTo(-1);
        });
    }

    /** Place of the row that has the focus; -1 if none has. */
    private static int row(Page page) {
        return ((Number) page.evaluate("() => Array.from(document.querySelectorAll('table.rp-list tbody tr'))"
                        + ".findIndex(row => row.contains(document.activeElement))"))
                .intValue();
    }
}
