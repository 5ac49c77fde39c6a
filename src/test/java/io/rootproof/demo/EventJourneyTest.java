package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.rootproof.testing.InDemoMode;
import org.junit.jupiter.api.Test;

/** A key that root makes, from the event to the ticket, the hunt and the way to delete it. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class EventJourneyTest extends Journey {

    private static final int LOOKS = 120;

    @Test
    void analyst_followsAnEvent() {
        travel(false, page -> {
            Steps.logIn(page, "ana");
            page.navigate("/people/me");
            Steps.form(page, "/people/me/tokens").locator("[name=name]").fill("eventbridge");
            Steps.form(page, "/people/me/tokens").locator("[name=role]").selectOption("event-sender");
            Steps.form(page, "/people/me/tokens").locator("[name=days]").fill("30");
            Steps.submit(page, "/people/me/tokens");
            String token = page.locator("#token").textContent().strip();

            tell(token, id("checkout"));

            page.navigate("/accounts/" + id("checkout"));
            look(page, "main a[href^='/tickets/']");
            Steps.follow(page, "/tickets/");
            assertThat(page.locator("#delete")).containsText("IAMDeleteRootUserCredentials");
            assertThat(page.locator("#delete")).containsText("--target-principal " + id("checkout"));
            look(page, "#hunt .rp-text");
            assertThat(page.locator("#hunt")).containsText("us-east-1");
            Steps.submit(page, "/hunts");
            assertThat(page.locator("h1")).isVisible();

            page.navigate("/accounts/" + id("checkout"));
            Steps.submit(page, "/collections");
            assertThat(page.locator("main")).containsText(id("checkout"));
            page.navigate("/collection-runs");
            look(page, "main table a[href='/accounts/" + id("checkout") + "']");
        });
    }

    private void tell(String token, String account) {
        String event = """
                {"userIdentity":{"type":"Root","arn":"arn:aws:iam::%1$s:root"},"eventTime":"%2$s","eventName":"CreateAccessKey",
                 "eventSource":"iam.amazonaws.com","awsRegion":"us-east-1","responseElements":null}""".formatted(account, now() + "Z");
        RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(event)
                .post("/api/v1/events")
                .then()
                .statusCode(202)
                .body("evidenceStored", equalTo(1));
    }

    /** Jobs take their time; each look is a look at the page. */
    private static void look(Page page, String until) {
        for (int look = 0; look < LOOKS && page.locator(until).count() == 0; look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator(until).count()).isPositive();
    }
}
