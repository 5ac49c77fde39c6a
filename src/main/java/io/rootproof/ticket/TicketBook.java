package io.rootproof.ticket;

import io.rootproof.assessment.Observation;
import io.rootproof.control.ControlCards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where tickets are opened and events are written; needs the caller's transaction. */
@ApplicationScoped
class TicketBook {

    private final EntityManager entities;
    private final ControlCards cards;

    TicketBook(EntityManager entities, ControlCards cards) {
        this.entities = entities;
        this.cards = cards;
    }

    /** Waits until no other transaction, of this node or another, is opening tickets, and keeps them out. */
    void lock() {
        if (entities.find(TicketCounter.class, TicketCounter.ONLY, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new IllegalStateException("The row of ticket_counter is missing; the migration inserts it");
        }
    }

    /** Opens a ticket, due by the control card in force; {@link #lock} comes before. */
    Ticket open(
            TicketKind kind,
            AccountStanding standing,
            @Nullable Ticket previous,
            String because,
            List<Observation> seen) {
        Ticket ticket = new Ticket(
                entities.find(TicketCounter.class, TicketCounter.ONLY).next(),
                standing.account().accountId,
                kind,
                standing.result(),
                standing.reason(),
                standing.now());
        ticket.previousNumber = previous == null ? null : previous.number;
        TicketEvent opened = TicketEvent.automatic(EventType.OPENED, standing.now(), because);
        opened.toState = TicketState.OPEN;
        opened.owner = standing.account().owner;
        opened.dueAt = standing.now()
                .plus(kind.deadline(cards.inForceAt(standing.now()).policy()));
        place(ticket, opened);
        ticket.take(opened);
        entities.persist(ticket);
        entities.persist(opened);
        cite(opened, EvidenceRole.OPENING, seen);
        return ticket;
    }

    /**
     * Writes what happened.
     *
     * @throws IllegalStateException if the state of the ticket refuses the event; ask {@link TicketMachine} before
     */
    TicketEvent append(Ticket ticket, TicketEvent event) {
        event.fromState = ticket.state;
        event.toState = TicketMachine.after(ticket.state, event.type)
                .orElseThrow(() -> new IllegalStateException(
                        "Ticket " + ticket.number + " is " + ticket.state + " and takes no " + event.type));
        place(ticket, event);
        ticket.take(event);
        entities.persist(event);
        return event;
    }

    /** Names the evidence of an event. */
    void cite(TicketEvent event, EvidenceRole role, List<Observation> observations) {
        observations.forEach(o -> entities.persist(new TicketEvidence(event, role, o)));
    }

    private static void place(Ticket ticket, TicketEvent event) {
        event.ticketNumber = ticket.number;
        event.ordinal = ticket.eventCount + 1;
    }
}
