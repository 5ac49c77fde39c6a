package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.InDemoMode;
import org.junit.jupiter.api.Test;

/** From the list of new accounts to one that is ready, which is accepted. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class OnboardingJourneyTest extends Journey {

    @Test
    void newAccount_thatIsReady_isAccepted() {
        travel(true, this::accept);
    }

    @Test
    void accountInUseWithoutHavingPassed_isListed() {
        travel(false, page -> {
            Steps.logIn(page, "aud");
            page.navigate("/onboarding?late=true");
            assertThat(page.locator("main")).containsText("proof-of-concept");
            assertThat(page.locator("main")).not().containsText("workshop-1");
        });
    }

    private void accept(Page page) {
        Steps.logIn(page, "ana");
        page.navigate("/onboarding?stage=READY");
        Steps.follow(page, "/accounts/" + id("workshop-1"));
        Steps.form(page, "/acceptances").locator("[name=note]").fill("Handed over to the trainers.");
        Steps.submit(page, "/acceptances");
        assertThat(page.locator("main")).containsText("Handed over to the trainers.");
        page.navigate("/onboarding?stage=ACCEPTED");
        assertThat(page.locator("main")).containsText("workshop-1");
    }
}
