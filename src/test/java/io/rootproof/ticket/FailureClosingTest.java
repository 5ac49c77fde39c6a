package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FailureClosingTest {

    private static final Instant KEY = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant LATER = KEY.plus(Duration.ofHours(6));

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    String data;
    Ticket ticket;

    @BeforeEach
    void open() {
        data = scene.failing(KEY);
        upkeep.keep(Set.of(data), KEY);
        ticket = scene.ticket(data, TicketKind.FAILURE);
    }

    @Test
    void passed_collectedOneMillisecondAfterTheLastKey_closesFromOpenAndNamesTheEvidence() {
        long proof = scene.collected(data, Source.SECURITY_HUB, KeyState.NO_KEY, KEY.plusMillis(1));

        pass();

        assertThat(now().state).isEqualTo(TicketState.VERIFIED);
        assertThat(now().closedAt).isEqualTo(LATER);
        assertThat(scene.evidence(ticket, EvidenceRole.CLOSING)).containsExactly(proof);
    }

    @Test
    void passed_observedAtTheLastKey_staysOpen() {
        scene.collected(data, Source.CREDENTIAL_REPORT, KeyState.NO_KEY, KEY);

        pass();

        assertThat(now().state).isEqualTo(TicketState.OPEN);
    }

    @Test
    void passed_byImportOnly_staysOpen() {
        scene.imported(data, Source.CREDENTIAL_REPORT, KeyState.NO_KEY, LATER, "ana");

        pass();

        assertThat(now().state).isEqualTo(TicketState.OPEN);
    }

    @Test
    void passed_reportGeneratedBeforeTheClaimedDeletion_staysAwaiting() {
        Instant deleted = KEY.plus(Duration.ofHours(2));
        scene.claim(ticket, deleted, deleted);
        scene.collected(data, Source.CREDENTIAL_REPORT, KeyState.NO_KEY, deleted.minusSeconds(60));

        pass();

        assertThat(now().state).isEqualTo(TicketState.AWAITING_VERIFICATION);
    }

    @Test
    void passed_reportGeneratedAfterTheClaimedDeletion_closes() {
        Instant deleted = KEY.plus(Duration.ofHours(2));
        scene.claim(ticket, deleted, deleted);
        scene.collected(data, Source.CREDENTIAL_REPORT, KeyState.NO_KEY, deleted.plusMillis(1));

        pass();

        assertThat(now().state).isEqualTo(TicketState.VERIFIED);
    }

    @Test
    void stillFailed_anotherSourceSeesNoKey_staysOpen() {
        scene.collected(data, Source.CREDENTIAL_REPORT, KeyState.NO_KEY, LATER);

        upkeep.keep(Set.of(data), LATER);

        assertThat(now().state).isEqualTo(TicketState.OPEN);
    }

    @Test
    void unknown_evidenceAgedOut_staysOpen() {
        scene.result(data, Result.UNKNOWN, Reason.STALE, LATER);

        upkeep.keep(Set.of(data), LATER);

        assertThat(now().state).isEqualTo(TicketState.OPEN);
    }

    private void pass() {
        scene.result(data, Result.PASSED, Reason.NO_KEY, LATER);
        upkeep.keep(Set.of(data), LATER);
    }

    private Ticket now() {
        return scene.ticket(data, TicketKind.FAILURE);
    }
}
