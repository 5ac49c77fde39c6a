package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** From all accounts to those that no policy binds, to one of them, to the policy, and to the bytes that say so. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class PreventionJourneyTest extends Journey {

    @Test
    void unboundAccounts_areFoundWithTheReason() {
        travel(true, this::findUnbound);
    }

    @Test
    void managementAccount_isNeverBound() {
        travel(false, page -> {
            Steps.logIn(page, "aud");
            page.navigate("/accounts/" + id("MGMT") + "#prevention");
            assertThat(page.locator("section[aria-labelledby=prevention]")).containsText("never bound");
            page.navigate("/accounts/" + id("DATA") + "#prevention");
            assertThat(page.locator("section[aria-labelledby=prevention]")).containsText("DenyRootAccessKeys");
        });
    }

    private void findUnbound(Page page) {
        Steps.logIn(page, "ana");
        page.navigate("/control-card");
        page.locator("a[href^='/prevention']").first().click();
        page.locator("main a[href='/prevention?state=NOT_BOUND']").click();
        assertThat(page.locator("main table")).containsText("legacy-erp");
        assertThat(page.locator("main table")).not().containsText("payments-prod");
        String csv = new String(Steps.download(page, "/prevention/export.csv"), StandardCharsets.UTF_8);
        assertThat(csv).contains("NOT_BOUND,EXEMPTS p-rootkeys1 DenyRootAccessKeys at Workloads");
        Steps.follow(page, "/accounts/" + id("LEGACY"));
        page.locator("section[aria-labelledby=prevention] a[href^='/evidence/']")
                .first()
                .click();
        assertThat(page.locator("main")).containsText("iam:CreateAccessKey");
        page.navigate("/prevention?state=NOT_JUDGED");
        assertThat(page.locator("main table")).containsText("aws:MultiFactorAuthPresent");
    }
}
