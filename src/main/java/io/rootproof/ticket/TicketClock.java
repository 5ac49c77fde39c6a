package io.rootproof.ticket;

import io.rootproof.acceptance.AcceptancesInForce.Standstill;
import io.rootproof.web.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A failure ticket's clock stands still while an exception is in force; then the due time moves by as long as it stood. */
@ApplicationScoped
class TicketClock {

    private final TicketBook book;

    TicketClock(TicketBook book) {
        this.book = book;
    }

    /**
     * @param ticket null where there is none
     * @param newest the newest exception of its account that has been in force; null if there was none
     */
    void keep(@Nullable Ticket ticket, @Nullable Standstill newest, Instant now) {
        if (ticket == null || !ticket.state.isUnfinished()) {
            return;
        }
        if (newest != null && newest.isInForce(now)) {
            stop(ticket, newest, now);
        } else if (ticket.clockStoppedAt != null) {
            resume(ticket, ticket.clockStoppedAt, newest, now);
        }
    }

    private void stop(Ticket ticket, Standstill newest, Instant now) {
        if (ticket.clockStoppedAt == null) {
            book.append(
                    ticket,
                    TicketEvent.automatic(
                            EventType.CLOCK_STOPPED,
                            now,
                            "Exception " + newest.id() + " is in force, until " + Minutes.of(newest.until()) + "."));
        }
    }

    private void resume(Ticket ticket, Instant stoppedAt, @Nullable Standstill newest, Instant now) {
        // The jobs that begin and end exceptions come late, by days where nothing ran: what counts is when they were
        // due.
        Instant end = newest == null || newest.until().isAfter(now) ? now : newest.until();
        Instant begin = newest == null ? stoppedAt : begin(ticket, stoppedAt, newest.since());
        Duration stood = end.isBefore(begin) ? Duration.ZERO : Duration.between(begin, end);
        Instant due = ticket.dueAt.plus(stood);
        TicketEvent resumed = TicketEvent.automatic(
                EventType.CLOCK_RESUMED,
                now,
                (newest == null ? "The exception" : "Exception " + newest.id()) + " is over since " + Minutes.of(end)
                        + ". The ticket is due at " + Minutes.of(due) + ".");
        resumed.dueAt = due;
        book.append(ticket, resumed);
    }

    private static Instant begin(Ticket ticket, Instant stoppedAt, Instant since) {
        Instant begun = since.isBefore(ticket.openedAt) ? ticket.openedAt : since;
        return begun.isBefore(stoppedAt) ? begun : stoppedAt;
    }
}
