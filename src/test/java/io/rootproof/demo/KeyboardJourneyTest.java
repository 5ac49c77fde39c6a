package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** The keyboard alone: log in, find an account, take its ticket, claim the fix; and one always sees where one is. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class KeyboardJourneyTest extends Journey {

    @Test
    void keyboard_isEnough() {
        travel(true, page -> {
            page.navigate("/login");
            type(page, "input[name=username]", "ana");
            type(page, "input[name=password]", "demo");
            enter(page);

            press(page, "nav a[href^='/accounts']");
            type(page, "main input[name=q]", id("SPLIT"));
            enter(page);
            press(page, "main a[href^='/accounts/" + id("SPLIT") + "']");
            press(page, "main a[href^='" + ticket("SPLIT") + "']");
            press(page, "form[action$='/assignments']:has([name=owner][value=ana]) [type=submit]");
            assertThat(page.locator("main [role=status]")).isVisible();

            // As the page writes times; with seconds, since the key may have been seen in this very minute.
            String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
            type(page, "form[action$='/fix-claims'] [name=deletedAt]", now.replace('T', ' '));
            type(page, "form[action$='/fix-claims'] [name=note]", "Deleted with the account owner watching.");
            press(page, "form[action$='/fix-claims'] [type=submit]");
            assertThat(page.locator("main")).containsText("Deleted with the account owner watching.");
            assertThat(page.locator("#errors")).hasCount(0);
        });
    }

    private static void press(Page page, String selector) {
        reach(page, selector);
        enter(page);
    }

    private static void enter(Page page) {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void type(Page page, String selector, String text) {
        reach(page, selector);
        page.keyboard().type(text);
    }

    /** Goes on with Tab until what is wanted has the focus; opens what is folded on the way there. */
    private static void reach(Page page, String selector) {
        for (int step = 0; step < 300; step++) {
            if (is(page, "focused => focused.matches(selector)", selector)) {
                assertThat(is(page, VISIBLE, selector))
                        .as("%s shows that it has the focus", selector)
                        .isTrue();
                return;
            }
            if (is(
                    page,
                    "focused => focused.matches('main details:not([open]) > summary')"
                            + " && !!focused.parentElement.querySelector(selector)",
                    selector)) {
                page.keyboard().press("Enter");
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(selector + " is not reached with Tab on " + page.url());
    }

    private static final String VISIBLE = "focused => { const style = getComputedStyle(focused);"
            + " return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; }";

    private static boolean is(Page page, String question, String selector) {
        return (Boolean) page.evaluate("selector => (" + question + ")(document.activeElement)", selector);
    }
}
