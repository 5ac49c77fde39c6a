package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FixRefutationTest {

    private static final Instant KEY = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant DELETED = KEY.plusSeconds(3600);

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    String payments;
    Ticket ticket;

    @BeforeEach
    void claim() {
        payments = scene.failing(KEY);
        upkeep.keep(Set.of(payments), KEY);
        ticket = scene.ticket(payments, TicketKind.FAILURE);
        scene.claim(ticket, DELETED, DELETED.plusSeconds(60));
    }

    @Test
    void keySeenAfterTheClaimedDeletion_refutesIt() {
        long seen = scene.collected(payments, Source.ACCOUNT_SUMMARY, KeyState.KEY_PRESENT, DELETED.plusMillis(1));

        upkeep.keep(Set.of(payments), DELETED.plusSeconds(120));

        assertThat(scene.ticket(payments, TicketKind.FAILURE).state).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(scene.eventTypes(ticket)).endsWith(EventType.FIX_REFUTED);
        assertThat(scene.evidence(ticket, EvidenceRole.REFUTING)).containsExactly(seen);
    }

    @Test
    void keySeenAtTheClaimedDeletion_refutesNothing() {
        scene.collected(payments, Source.ACCOUNT_SUMMARY, KeyState.KEY_PRESENT, DELETED);

        upkeep.keep(Set.of(payments), DELETED.plusSeconds(120));

        assertThat(scene.ticket(payments, TicketKind.FAILURE).state).isEqualTo(TicketState.AWAITING_VERIFICATION);
    }

    @Test
    void keySeenAndThenNoKey_isRefutedAndThenVerified() {
        scene.collected(payments, Source.ACCOUNT_SUMMARY, KeyState.KEY_PRESENT, DELETED.plusSeconds(1));
        scene.collected(payments, Source.ACCOUNT_SUMMARY, KeyState.NO_KEY, DELETED.plusSeconds(2));
        scene.result(payments, Result.PASSED, Reason.NO_KEY, DELETED.plusSeconds(2));

        upkeep.keep(Set.of(payments), DELETED.plusSeconds(120));

        assertThat(scene.eventTypes(ticket))
                .containsExactly(EventType.OPENED, EventType.FIX_CLAIMED, EventType.FIX_REFUTED, EventType.VERIFIED);
    }
}
