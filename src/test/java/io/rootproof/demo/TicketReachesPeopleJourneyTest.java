package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Who gets a ticket, what was changed for it, and the files that show it; what went out to whom. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class TicketReachesPeopleJourneyTest extends Journey {

    @Test
    void ticket_isGivenDocumentedAndToldOf_withScript() {
        travel(true, page -> work(page, "LEGACY"));
    }

    @Test
    void ticket_isGivenDocumentedAndToldOf_withoutScript() {
        travel(false, page -> work(page, "ARCHIVE"));
    }

    private void work(Page page, String story) {
        Steps.logIn(page, "ada");
        page.navigate("/tickets/owners");
        page.locator("select[name=unit]").selectOption("Root/Security");
        page.locator("input[name=owner]").fill("security-" + story);
        Steps.submit(page, "/tickets/owners");
        assertThat(page.locator("main table")).containsText("security-" + story);

        String ticket = story.equals("ARCHIVE") ? gapTicket(page, story) : ticket(story);
        page.navigate(ticket);
        page.locator("form[action$='/assignments'] select[name=owner]").selectOption("ana");
        page.locator("form[action$='/assignments']:has(select) [type=submit]").click();
        assertThat(page.locator("main form[action$='/assignments'] option[selected]"))
                .hasAttribute("value", "ana");
        Steps.form(page, "/change-records").locator("[name=text]").fill("CHG-77 of " + story);
        Steps.form(page, "/change-records").locator("[name=url]").fill("https://change.example.org/77");
        Steps.submit(page, "/change-records");
        assertThat(page.locator("section[aria-labelledby=changes]")).containsText("CHG-77 of " + story);
        Steps.form(page, "/post-incident-notes").locator("[name=text]").fill("Learnt from " + story);
        Steps.submit(page, "/post-incident-notes");
        assertThat(page.locator("section[aria-labelledby=notes]")).containsText("Learnt from " + story);

        Steps.follow(page, ticket + "/files");
        upload(page, "program.exe", "MZ\u0000\u0001\u0002");
        assertThat(page.locator("#errors")).isVisible();
        upload(page, "change-" + story + ".txt", "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        assertThat(page.locator("main table")).containsText("change-" + story + ".txt");
        assertThat(new String(Steps.download(page, "/files/"), StandardCharsets.UTF_8))
                .as("a secret is masked before it is stored")
                .doesNotContain("wJalrXUtnFEMI");

        page.navigate("/notifications");
        assertThat(page.locator("main h1, h1").first()).isVisible();
        assertThat(page.locator("main table tbody tr").first()).isVisible();
    }

    private static void upload(Page page, String name, String content) {
        page.locator("input[name=file]")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        Steps.submit(page, "/files");
    }

    private String gapTicket(Page page, String story) {
        page.navigate("/tickets?kind=EVIDENCE_GAP&q=" + id(story));
        return page.locator("main table a[href^='/tickets/']").first().getAttribute("href");
    }
}
