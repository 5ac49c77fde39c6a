package io.rootproof.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.rootproof.testing.As;
import io.rootproof.web.DemoMode;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo shows every account of the cast with the result that its story leads to, through the real pipeline. */
abstract class CastTestCases {

    private final DemoOrganization organization = new DemoOrganization();

    @Inject
    DemoMode demo;

    @BeforeEach
    void wholeHistory() throws InterruptedException {
        History.await(demo);
    }

    @ParameterizedTest
    @CsvSource({
        "PAYMENTS, FAILED, ACTIVE_KEY, false, REPORTING",
        "LEGACY, FAILED, INACTIVE_KEY, false, REPORTING",
        "LOGGING, PASSED, NO_KEY, false, REPORTING",
        "DATA, PASSED, NO_KEY, false, REPORTING",
        "SANDBOX, UNKNOWN, NO_EVIDENCE, false, NEVER",
        "ARCHIVE, UNKNOWN, STALE, false, SILENT",
        "MERGED, NOT_ASSESSABLE, LIFECYCLE, false, SILENT",
        "GOV, PASSED, NO_KEY, false, REPORTING",
        "CHINA, NOT_APPLICABLE, NO_ROOT_USER, false, NEVER",
        "SPLIT, FAILED, ACTIVE_KEY, true, REPORTING",
        "QUIET, PASSED, NO_KEY, false, SILENT",
        "MGMT, PASSED, NO_KEY, false, REPORTING",
    })
    void account_ofTheCast_hasTheResultOfItsStory(
            String story, String result, String reason, boolean conflicting, String securityHub) {
        JsonPath account = account(story);

        assertThat(account.getString("result")).isEqualTo(result);
        assertThat(account.getString("reason")).isEqualTo(reason);
        assertThat(account.getBoolean("conflicting")).isEqualTo(conflicting);
        assertThat(account.getString("securityHub")).isEqualTo(securityHub);
        assertThat(account.getList("explanation.rule")).isNotEmpty();
    }

    @Test
    void logging_passes_fromThreeSources() {
        assertThat(account("LOGGING").getList("explanation.findAll { it.current }.source", String.class))
                .contains("SECURITY_HUB", "CREDENTIAL_REPORT", "ACCOUNT_SUMMARY");
    }

    @Test
    void legacy_failsBesideAToolThatPassesIt() {
        assertThat(account("LEGACY").getList("explanation.source", String.class))
                .contains("PROWLER");
    }

    @Test
    void data_ticket_wasVerifiedByEvidenceLaterThanTheClaim() {
        String accountId = organization.named("DATA").accountId();
        JsonPath tickets = As.aud()
                .queryParam("q", accountId)
                .queryParam("kind", "FAILURE")
                .get("/api/v1/tickets")
                .jsonPath();

        assertThat(tickets.getList("items.state", String.class)).containsExactly("VERIFIED");
        assertThat(tickets.getString("items[0].fixClaim.deletedAt")).isNotBlank();
        assertThat(tickets.getList("items[0].closingEvidence")).isNotEmpty();
    }

    @Test
    void quiet_passes_butSomebodyOwnsSwitchingSecurityHubOn() {
        assertThat(As.aud()
                        .queryParam("q", organization.named("QUIET").accountId())
                        .queryParam("kind", "EVIDENCE_GAP")
                        .get("/api/v1/tickets")
                        .jsonPath()
                        .getList("items.state", String.class))
                .contains("OPEN");
    }

    @Test
    void population_hasSeventyTwoAccounts() {
        assertThat(As.aud().get("/api/v1/accounts").jsonPath().getInt("total")).isEqualTo(72);
    }

    private JsonPath account(String story) {
        return As.aud()
                .get("/api/v1/accounts/" + organization.named(story).accountId())
                .jsonPath();
    }
}
