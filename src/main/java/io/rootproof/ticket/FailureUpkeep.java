package io.rootproof.ticket;

import io.rootproof.assessment.Observation;
import io.rootproof.assessment.Result;
import io.rootproof.control.ControlCards;
import io.rootproof.ticket.TicketBook.Opened;
import io.rootproof.web.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One failure ticket per account that fails; evidence alone refutes a claim or closes the ticket. */
@ApplicationScoped
class FailureUpkeep {

    private final TicketBook book;
    private final ControlCards cards;
    private final Hunts hunts;

    FailureUpkeep(TicketBook book, ControlCards cards, Hunts hunts) {
        this.book = book;
        this.cards = cards;
        this.hunts = hunts;
    }

    /** Refutes a claim, closes the ticket. */
    void judge(AccountCase it, Citations citations) {
        Ticket ticket = it.failure();
        if (ticket != null && ticket.state.isUnfinished()) {
            refute(ticket, it, citations);
            verify(ticket, it, citations);
        }
    }

    /** The ticket that it opens; null where none is needed. */
    @Nullable
    Ticket open(AccountCase it, Citations citations) {
        if (!it.standing().failsInScope() || AccountCase.isUnfinished(it.failure())) {
            return null;
        }
        List<Observation> seen =
                it.sightings().standingKeys(it.now(), cards.inForceAt(it.now()).policy());
        String because = sentence(ReasonWords.of(it.standing().reason()));
        Ticket previous = it.failure();
        Opened opened = book.open(
                TicketKind.FAILURE,
                it.standing(),
                previous,
                previous == null ? because : because + " It failed before: ticket " + previous.number + ".");
        citations.add(opened.event(), EvidenceRole.OPENING, seen);
        hunts.afterOpening(opened.event().ticketNumber, opened.event().at);
        return opened.ticket();
    }

    private void refute(Ticket ticket, AccountCase it, Citations citations) {
        Instant claim = ticket.standingClaim();
        if (ticket.state != TicketState.AWAITING_VERIFICATION || claim == null) {
            return;
        }
        List<Observation> after = it.sightings().keysAfter(claim);
        if (!after.isEmpty()) {
            Observation latest = after.getFirst();
            TicketEvent refuted = book.append(
                    ticket,
                    TicketEvent.automatic(
                            EventType.FIX_REFUTED,
                            it.now(),
                            latest.source.label() + " saw a key at " + Minutes.of(latest.observedAt)
                                    + ", after the claimed deletion at " + Minutes.of(claim) + "."));
            citations.add(refuted, EvidenceRole.REFUTING, after);
        }
    }

    private void verify(Ticket ticket, AccountCase it, Citations citations) {
        if (it.standing().result() != Result.PASSED) {
            return;
        }
        List<Observation> proofs = it.sightings().proofs(ticket.standingClaim());
        if (!proofs.isEmpty()) {
            Observation earliest = proofs.getLast();
            TicketEvent verified = book.append(
                    ticket,
                    TicketEvent.automatic(
                            EventType.VERIFIED,
                            it.now(),
                            "No key: " + earliest.source.label() + ", observed at " + Minutes.of(earliest.observedAt)
                                    + ", later than the last sighting of a key"
                                    + (ticket.standingClaim() == null ? "." : " and than the claimed deletion.")));
            citations.add(verified, EvidenceRole.CLOSING, proofs);
        }
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
