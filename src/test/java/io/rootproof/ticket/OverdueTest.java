package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverdueTest {

    private static final Instant KEY = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant DUE = KEY.plus(Duration.ofHours(24));

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Test
    void pastDue_isAnEventOnce() {
        Ticket ticket = opened();

        upkeep.pass(DUE.plusMillis(1));
        upkeep.pass(DUE.plusSeconds(3600));

        assertThat(scene.eventTypes(ticket)).containsExactly(EventType.OPENED, EventType.OVERDUE);
        assertThat(ticket.isOverdue(DUE.plusMillis(1))).isTrue();
        assertThat(scene.events(ticket).getLast().text).isEqualTo("It was due at 2026-03-04 10:00Z and is not done.");
    }

    @Test
    void due_isNotYetOverdue() {
        Ticket ticket = opened();

        upkeep.pass(DUE);

        assertThat(scene.eventTypes(ticket)).containsExactly(EventType.OPENED);
        assertThat(ticket.isOverdue(DUE)).isFalse();
    }

    private Ticket opened() {
        String payments = scene.failing(KEY);
        upkeep.pass(KEY);
        return scene.ticket(payments, TicketKind.FAILURE);
    }
}
