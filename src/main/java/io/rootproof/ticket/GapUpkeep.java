package io.rootproof.ticket;

import io.rootproof.control.ControlCards;
import io.rootproof.control.ControlPolicy;
import io.rootproof.ticket.AccountStanding.Gap;
import io.rootproof.web.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One ticket per account of which too long nothing, or nothing from Security Hub, is known. */
@ApplicationScoped
class GapUpkeep {

    private final TicketBook book;
    private final ControlCards cards;

    GapUpkeep(TicketBook book, ControlCards cards) {
        this.book = book;
        this.cards = cards;
    }

    /** Closes the ticket with the gap. */
    void judge(AccountCase it, Citations citations) {
        Ticket ticket = it.gap();
        if (ticket != null && ticket.state.isUnfinished() && it.standing().gap().isEmpty()) {
            close(ticket, it, citations);
        }
    }

    void open(AccountCase it) {
        Ticket before = it.gap();
        if (AccountCase.isUnfinished(before)) {
            return;
        }
        it.standing()
                .gap()
                .filter(gap -> isTooLong(gap, before, it.now()))
                .ifPresent(gap -> book.open(
                        TicketKind.EVIDENCE_GAP,
                        it.standing(),
                        before,
                        gap.because() + " That has been so since " + Minutes.of(gap.since()) + "."));
    }

    /** Somebody may cancel a ticket while the gap is open: then it is asked for again after as long a time. */
    private boolean isTooLong(Gap gap, @Nullable Ticket before, Instant now) {
        Instant since = gap.since();
        if (before != null
                && before.state == TicketState.CANCELLED
                && before.closedAt != null
                && before.closedAt.isAfter(since)) {
            since = before.closedAt;
        }
        return now.isAfter(since.plus(policy(now).gapDelay()));
    }

    private void close(Ticket ticket, AccountCase it, Citations citations) {
        if (!it.standing().needsProof()) {
            book.append(ticket, TicketEvent.automatic(EventType.CANCELLED, it.now(), noProofNeeded(it.standing())));
            return;
        }
        TicketEvent closed = book.append(
                ticket,
                TicketEvent.automatic(
                        EventType.VERIFIED,
                        it.now(),
                        "There is current evidence again, and Security Hub reports: "
                                + ReasonWords.of(it.standing().reason())));
        citations.add(closed, EvidenceRole.CLOSING, it.sightings().current(it.now(), policy(it.now())));
    }

    private ControlPolicy policy(Instant now) {
        return cards.inForceAt(now).policy();
    }

    private static String noProofNeeded(AccountStanding standing) {
        return standing.inScope()
                ? "Nothing needs to be proven any more: " + ReasonWords.of(standing.reason())
                : "The account left the scope.";
    }
}
