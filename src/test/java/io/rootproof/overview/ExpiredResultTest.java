package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A PASSED whose time is over, before the ageing pass has come round to it. */
@QuarkusTest
class ExpiredResultTest {

    private static final String ARCHIVE = "630000000001";
    private static final String UNIT = "Root/Expired";

    @Inject
    GivenAccounts given;

    @BeforeEach
    void archive() {
        given.account(ARCHIVE, "ARCHIVE", UNIT);
        given.status(ARCHIVE, Result.PASSED, Reason.NO_KEY, Duration.ofMillis(-1));
    }

    @Test
    void list_showsUnknownStale() {
        As.aud()
                .get("/api/v1/accounts?ou=" + UNIT)
                .then()
                .body("items.result", contains("UNKNOWN"))
                .body("items.reason", contains("STALE"));
    }

    @Test
    void filter_passed_leavesItOut() {
        As.aud().get("/api/v1/accounts?result=PASSED&ou=" + UNIT).then().body("items", empty());
        As.aud().get("/api/v1/accounts?reason=NO_KEY&ou=" + UNIT).then().body("items", empty());
    }

    @Test
    void filter_unknownOrStale_findsIt() {
        As.aud().get("/api/v1/accounts?result=UNKNOWN&ou=" + UNIT).then().body("items.accountId", contains(ARCHIVE));
        As.aud().get("/api/v1/accounts?reason=STALE&ou=" + UNIT).then().body("items.accountId", contains(ARCHIVE));
    }

    @Test
    void page_andFile_neverSayPassed() {
        As.aud()
                .get("/accounts?ou=" + UNIT)
                .then()
                .body(containsString("evidence too old"))
                .body(not(containsString("rp-good")));
        String file = As.aud().get("/accounts.csv?ou=" + UNIT).asString();
        assertThat(file).contains("UNKNOWN,STALE").doesNotContain("PASSED");
    }

    @Test
    void justBeforeItsEnd_itStillHolds() {
        given.status(ARCHIVE, Result.PASSED, Reason.NO_KEY, Duration.ofMinutes(1));
        As.aud()
                .get("/api/v1/accounts?result=PASSED&ou=" + UNIT)
                .then()
                .body("items.result", contains("PASSED"))
                .body("total", equalTo(1));
    }
}
