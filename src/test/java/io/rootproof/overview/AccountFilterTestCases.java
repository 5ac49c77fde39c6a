package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

abstract class AccountFilterTestCases {

    private static final String UNIT = "Root/Filters";

    @Inject
    GivenAccounts given;

    @BeforeEach
    void accounts() {
        given.account("610000000001", "PAYMENTS", UNIT + "/Shop", "ana");
        given.account("610000000002", "LEGACY", UNIT + "/Shop");
        given.account("610000000003", "100%_sure", UNIT);
        given.account("610000000004", "LOGGING", UNIT + "-other");
        given.account("610000000005", "SANDBOX", UNIT);
        given.status("610000000001", Result.FAILED, Reason.ACTIVE_KEY);
        given.status("610000000002", Result.FAILED, Reason.INACTIVE_KEY);
        given.status("610000000003", Result.PASSED, Reason.NO_KEY);
        given.status("610000000004", Result.PASSED, Reason.NO_KEY);
        given.outOfScope("610000000003");
    }

    private static List<String> found(String query) {
        return As.aud()
                .get("/api/v1/accounts?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.accountId");
    }

    @Test
    void result_one_findsOnlyThat() {
        assertThat(found("ou=" + UNIT + "&result=FAILED")).containsExactly("610000000001", "610000000002");
    }

    @Test
    void result_two_findsEither() {
        assertThat(found("ou=" + UNIT + "&result=UNKNOWN&result=PASSED"))
                .containsExactly("610000000003", "610000000005");
    }

    @Test
    void result_unknown_findsAccountsThatWereNeverAssessed() {
        assertThat(found("ou=" + UNIT + "&result=UNKNOWN")).containsExactly("610000000005");
        assertThat(found("ou=" + UNIT + "&reason=NO_EVIDENCE")).containsExactly("610000000005");
    }

    @Test
    void reason_findsOnlyThat() {
        assertThat(found("ou=" + UNIT + "&reason=INACTIVE_KEY")).containsExactly("610000000002");
    }

    @Test
    void ou_findsTheUnitAndThoseBelowIt_notOneThatOnlyBeginsAlike() {
        assertThat(found("ou=" + UNIT)).containsExactly("610000000001", "610000000002", "610000000003", "610000000005");
        assertThat(found("ou=" + UNIT + "/Shop")).containsExactly("610000000001", "610000000002");
    }

    @Test
    void owner_findsOnlyTheirs() {
        assertThat(found("ou=" + UNIT + "&owner=ana")).containsExactly("610000000001");
    }

    @Test
    void scope_inOrOut() {
        assertThat(found("ou=" + UNIT + "&scope=out")).containsExactly("610000000003");
        assertThat(found("ou=" + UNIT + "&scope=in"))
                .doesNotContain("610000000003")
                .hasSize(3);
    }

    @Test
    void q_findsPartOfTheNameInAnyCaseAndTheBeginningOfTheId() {
        assertThat(found("ou=" + UNIT + "&q=egac")).containsExactly("610000000002");
        assertThat(found("ou=" + UNIT + "&q=61000000000")).hasSize(4);
        assertThat(found("ou=" + UNIT + "&q=00000002")).isEmpty();
    }

    @Test
    void q_percentAndUnderscore_areOrdinaryCharacters() {
        assertThat(As.aud()
                        .queryParam("ou", UNIT)
                        .queryParam("q", "0%_s")
                        .get("/api/v1/accounts")
                        .then()
                        .extract()
                        .<List<String>>path("items.accountId"))
                .containsExactly("610000000003");
        assertThat(As.aud()
                        .queryParam("ou", UNIT)
                        .queryParam("q", "P_YMENTS")
                        .get("/api/v1/accounts")
                        .then()
                        .extract()
                        .<List<String>>path("items.accountId"))
                .isEmpty();
    }

    @Test
    void emptyValues_asAFormSendsThem_filterNothing() {
        assertThat(found("ou=" + UNIT + "&result=&reason=&owner=&scope=&q=&sort="))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "result=GREEN, must be one of PASSED",
        "reason=BAD_LUCK, must be one of ACTIVE_KEY",
        "scope=maybe, one of in",
        "sort=colour, accountId",
        "size=0, (size) must be",
        "size=501, (size) must be",
        "page=-1, (page) must be",
        "after=zzz, (after) must be",
        "reslt=FAILED, no parameter",
    })
    void unknown_is400ThatSaysWhatThereIs(String query, String message) {
        As.aud()
                .get("/api/v1/accounts?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(message));
        As.aud().get("/accounts?" + query).then().statusCode(400).body(containsString("<h1"));
    }

    @Test
    void item_hasTheFieldsThatTheContractNames() {
        As.aud()
                .get("/api/v1/accounts?ou=" + UNIT + "&q=PAYMENTS")
                .then()
                .body(
                        "items[0].keySet()",
                        org.hamcrest.Matchers.hasItems(
                                "accountId",
                                "name",
                                "partition",
                                "organizationalUnit",
                                "lifecycle",
                                "inScope",
                                "result",
                                "reason",
                                "conflicting",
                                "securityHub",
                                "exceptedUntil",
                                "observedAt",
                                "validUntil",
                                "ticket"))
                .body("items[0].result", equalTo("FAILED"))
                .body("items[0].securityHub", equalTo("REPORTING"))
                .body("page", equalTo(0))
                .body("size", equalTo(50))
                .body("total", equalTo(1))
                .body("totalIsExact", equalTo(true))
                .body("next", equalTo(null));
    }
}
