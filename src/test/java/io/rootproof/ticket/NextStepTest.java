package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One thing to do next, by role and by where the ticket stands. */
@QuarkusTest
class NextStepTest {

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    Clock clock;

    private Instant key;
    private String account;
    private String path;

    @BeforeEach
    void open() {
        key = clock.instant().minus(Duration.ofHours(3));
        account = scene.failing(key);
        upkeep.keep(Set.of(account), key);
        path = "/tickets/" + scene.ticket(account, TicketKind.FAILURE).number;
    }

    private Elements next(String person) {
        return Browser.of(person).page(path).select("#next");
    }

    private static String button(Elements next) {
        return next.select(".btn-primary").text();
    }

    @Test
    void untouched_isTakenByOneClick() {
        assertThat(button(next("ana"))).isEqualTo("Take this ticket");
        Browser ana = Browser.of("ana");
        ana.post(
                        path + "/assignments",
                        Map.of(
                                "owner",
                                ana.page(path).select("#next input[name=owner]").val()))
                .then()
                .statusCode(303);

        assertThat(ana.page(path).select(".rp-ticket-head .rp-person").text()).isEqualTo("ana");
        assertThat(button(next("ana"))).isEqualTo("Say when the key was deleted");
    }

    @Test
    void reader_isOfferedNothing() {
        assertThat(next("aud").select("a, button")).isEmpty();
        assertThat(next("otto").select("a, button")).isEmpty();
    }

    @Test
    void workOfSomebodyElse_mayBeTakenBesides() {
        Browser.of("ada").post(path + "/assignments", Map.of("owner", "ada"));

        assertThat(next("ana").select(".btn-primary")).isEmpty();
        assertThat(next("ana").text()).contains("ada works on it.");
        assertThat(next("ana").select("button").text()).isEqualTo("Take this ticket");
    }

    @Test
    void claimed_waitsForTheReportThatCanProveIt() {
        scene.collected(
                account,
                Source.CREDENTIAL_REPORT,
                KeyState.ACTIVE_KEY,
                clock.instant().minusSeconds(1200));
        Browser ana = Browser.of("ana");
        ana.post(path + "/assignments", Map.of("owner", "ana"));
        ana.post(
                        path + "/fix-claims",
                        Map.of("deletedAt", clock.instant().minusSeconds(600).toString(), "note", ""))
                .then()
                .statusCode(303);

        assertThat(next("ana").text()).contains("Wait.");
        assertThat(next("ana").select(".btn-primary")).isEmpty();
        assertThat(next("ana").select("time")).hasSize(1);
    }

    @Test
    void claimedLongAgo_isCollected() {
        Browser ana = Browser.of("ana");
        ana.post(path + "/assignments", Map.of("owner", "ana"));
        ana.post(path + "/fix-claims", Map.of("deletedAt", key.plusSeconds(60).toString(), "note", ""))
                .then()
                .statusCode(303);

        assertThat(next("ana").select("a[href^=/collection-runs]")).hasSize(1);
    }

    @Test
    void verified_wantsANoteOnce() {
        scene.collected(account, Source.CREDENTIAL_REPORT, KeyState.NO_KEY, key.plusSeconds(60));
        scene.result(account, Result.PASSED, Reason.NO_KEY, key.plusSeconds(60));
        upkeep.keep(Set.of(account), clock.instant());

        assertThat(button(next("ana"))).isEqualTo("Write a note");
        assertThat(next("aud").select("a")).isEmpty();
        Browser.of("ana").post(path + "/post-incident-notes", Map.of("text", "A script of 2019"));
        assertThat(next("ana").select("a, button")).isEmpty();
    }
}
