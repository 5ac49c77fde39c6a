package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EscalationTest {

    private static final Instant KEY = Instant.parse("2026-03-05T10:00:00Z");
    private static final Instant DUE = KEY.plus(Duration.ofHours(24));
    private static final Instant ESCALATED = DUE.plus(Duration.ofHours(24));

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Test
    void longOverdue_isEscalatedOnce() {
        Ticket ticket = opened();

        upkeep.pass(ESCALATED.plusMillis(1));
        upkeep.pass(ESCALATED.plusSeconds(3600));

        assertThat(scene.eventTypes(ticket)).containsExactly(EventType.OPENED, EventType.OVERDUE, EventType.ESCALATED);
        assertThat(scene.ticket(ticket.accountId, TicketKind.FAILURE).escalatedAt)
                .isEqualTo(ESCALATED.plusMillis(1));
    }

    @Test
    void overdueForLess_isNotYetEscalated() {
        Ticket ticket = opened();

        upkeep.pass(ESCALATED);

        assertThat(scene.eventTypes(ticket)).containsExactly(EventType.OPENED, EventType.OVERDUE);
    }

    private Ticket opened() {
        String payments = scene.failing(KEY);
        upkeep.pass(KEY);
        return scene.ticket(payments, TicketKind.FAILURE);
    }
}
