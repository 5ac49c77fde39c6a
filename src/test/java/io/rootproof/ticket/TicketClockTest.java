package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.acceptance.AcceptanceRequest;
import io.rootproof.acceptance.AcceptanceScene;
import io.rootproof.acceptance.AcceptanceUpkeep;
import io.rootproof.acceptance.Acceptances;
import io.rootproof.identity.Act;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What exceptions do to tickets, from the request to the due time. */
@QuarkusTest
class TicketClockTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant APPROVED = NOW.plus(Duration.ofHours(6));
    private static final Instant DUE = NOW.plus(Duration.ofHours(24));
    private static final String KEY = "Active 2025-01-01T00:00:00Z";

    @Inject
    AcceptanceScene exceptions;

    @Inject
    Acceptances acceptances;

    @Inject
    AcceptanceUpkeep time;

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Test
    void request_leavesTheClockRunning() {
        String legacy = exceptions.withKeys(NOW, KEY);
        exceptions.asked(legacy, NOW);

        assertThat(ticket(legacy).clockStoppedAt).isNull();
        assertThat(scene.eventTypes(ticket(legacy))).containsExactly(EventType.OPENED);
    }

    @Test
    void approval_stopsTheClock() {
        String legacy = excepted();

        Ticket ticket = ticket(legacy);
        assertThat(ticket.clockStoppedAt).isEqualTo(APPROVED);
        assertThat(scene.eventTypes(ticket)).containsExactly(EventType.OPENED, EventType.CLOCK_STOPPED);
    }

    @Test
    void dueTimeThatPassesMeanwhile_makesNothingOverdue() {
        String legacy = excepted();

        upkeep.keep(List.of(legacy), DUE.plusSeconds(3600));

        assertThat(ticket(legacy).isOverdue(DUE.plusSeconds(3600))).isFalse();
        assertThat(scene.eventTypes(ticket(legacy))).doesNotContain(EventType.OVERDUE);
    }

    @Test
    void expiry_movesTheDueTimeByAsLongAsItStood() {
        String legacy = excepted();
        Instant end = APPROVED.plus(Duration.ofDays(10));

        time.pass(end.plusSeconds(50));

        Ticket ticket = ticket(legacy);
        assertThat(ticket.clockStoppedAt).isNull();
        assertThat(ticket.dueAt).isEqualTo(DUE.plus(Duration.ofDays(10)));
        assertThat(scene.events(ticket).getLast().text).contains("is over since 2026-03-13 16:00Z");
        upkeep.keep(List.of(legacy), ticket.dueAt.plusMillis(1));
        assertThat(scene.eventTypes(ticket(legacy)))
                .containsExactly(EventType.OPENED, EventType.CLOCK_STOPPED, EventType.CLOCK_RESUMED, EventType.OVERDUE);
    }

    /** Nothing ran when the exception began, nor for a day after: the clock stood still all the same. */
    @Test
    void beginningThatWasNoticedLate_countsFromWhenItWas() {
        String legacy = exceptions.withKeys(NOW, KEY);
        Instant begin = NOW.plus(Duration.ofHours(12));
        Instant end = begin.plus(Duration.ofDays(3));
        long id = acceptances.request(
                new AcceptanceRequest(legacy, "The tool.", "No role.", "A safe.", begin, end), new Act("ana", NOW));
        exceptions.approve(id, NOW);

        time.pass(begin.plus(Duration.ofDays(1)));
        assertThat(ticket(legacy).clockStoppedAt).isEqualTo(begin.plus(Duration.ofDays(1)));
        time.pass(end);

        assertThat(ticket(legacy).dueAt).isEqualTo(DUE.plus(Duration.ofDays(3)));
    }

    @Test
    void revocation_putsTheTicketBackOnItsClockAtOnce() {
        String legacy = exceptions.withKeys(NOW, KEY);
        long id = exceptions.inForce(legacy, APPROVED);
        acceptances.revoke(id, "The alarm did not ring.", true, new Act("otto", APPROVED.plusSeconds(3600)));

        assertThat(ticket(legacy).clockStoppedAt).isNull();
        assertThat(ticket(legacy).dueAt).isEqualTo(DUE.plusSeconds(3600));
    }

    @Test
    void worseKeys_putTheTicketBackOnItsClockAtOnce() {
        String legacy = excepted();
        Instant later = APPROVED.plusSeconds(3600);
        exceptions.keys(legacy, later, KEY, "Active 2025-02-01T00:00:00Z");

        assertThat(ticket(legacy).clockStoppedAt).isNull();
        assertThat(ticket(legacy).dueAt).isEqualTo(DUE.plusSeconds(3600));
    }

    @Test
    void ticketThatWasOverdueBefore_isOverdueAgainAfterwards() {
        String legacy = exceptions.withKeys(NOW, KEY);
        Instant late = DUE.plusSeconds(7200);
        upkeep.keep(List.of(legacy), DUE.plusSeconds(1));
        exceptions.keys(legacy, late, KEY);
        long id = exceptions.inForce(legacy, late);
        assertThat(ticket(legacy).isOverdue(late)).isFalse();

        acceptances.revoke(id, "Done.", true, new Act("otto", late.plusSeconds(60)));

        assertThat(ticket(legacy).isOverdue(late.plusSeconds(60))).isTrue();
        assertThat(scene.eventTypes(ticket(legacy)))
                .containsExactly(EventType.OPENED, EventType.OVERDUE, EventType.CLOCK_STOPPED, EventType.CLOCK_RESUMED);
    }

    @Test
    void ticketOpenedWhileExcepted_startsWithAStoppedClock() {
        String legacy = excepted();
        Instant later = APPROVED.plusSeconds(3600);
        scene.change(legacy, account -> account.inScope = false);
        Ticket first = ticket(legacy);
        upkeep.keep(List.of(legacy), later);
        endByHand(first, later);
        scene.change(legacy, account -> account.inScope = true);

        upkeep.keep(List.of(legacy), later);

        assertThat(ticket(legacy).number).isNotEqualTo(first.number);
        assertThat(scene.eventTypes(ticket(legacy))).containsExactly(EventType.OPENED, EventType.CLOCK_STOPPED);
    }

    @Inject
    TicketEnding ending;

    private void endByHand(Ticket ticket, Instant at) {
        ending.cancel(ticket.number, "Out of scope.", new Act("ana", at));
    }

    /** The account of an exception that is in force from APPROVED on, for ten days. */
    private String excepted() {
        String legacy = exceptions.withKeys(NOW, KEY);
        exceptions.inForce(legacy, APPROVED);
        return legacy;
    }

    private Ticket ticket(String accountId) {
        return scene.ticket(accountId, TicketKind.FAILURE);
    }
}
