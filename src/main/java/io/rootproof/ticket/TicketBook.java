package io.rootproof.ticket;

import io.rootproof.control.ControlCards;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where tickets are opened and events are written; needs the caller's transaction. */
@ApplicationScoped
class TicketBook {

    private final EntityManager entities;
    private final ControlCards cards;
    private final FindingIds findingIds;
    private final UnitOwners owners;
    private final Log log;
    private final Event<TicketHappened> happened;

    TicketBook(
            EntityManager entities,
            ControlCards cards,
            FindingIds findingIds,
            UnitOwners owners,
            Log log,
            Event<TicketHappened> happened) {
        this.entities = entities;
        this.cards = cards;
        this.findingIds = findingIds;
        this.owners = owners;
        this.log = log;
        this.happened = happened;
    }

    /** Waits until no other transaction, of this node or another, is opening tickets, and keeps them out. */
    void lock() {
        if (entities.find(TicketCounter.class, TicketCounter.ONLY, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new IllegalStateException("The row of ticket_counter is missing; the migration inserts it");
        }
    }

    /** A ticket and its first event. */
    record Opened(Ticket ticket, TicketEvent event) {}

    /** Opens a ticket, due by the control card in force; {@link #lock} comes before. */
    Opened open(TicketKind kind, AccountStanding standing, @Nullable Ticket previous, String because) {
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
        opened.owner = owners.of(standing.account());
        opened.dueAt = standing.now()
                .plus(kind.deadline(cards.inForceAt(standing.now()).policy()));
        place(ticket, opened);
        ticket.take(opened);
        entities.persist(ticket);
        write(ticket, opened);
        return new Opened(ticket, opened);
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
        write(ticket, event);
        return event;
    }

    /** Names evidence in events that were written. */
    void cite(Citations citations) {
        Map<Long, String> ids = findingIds.of(
                citations.all().stream().map(Citations.Citation::observation).toList());
        citations.all().forEach(c -> {
            TicketEvidence evidence =
                    new TicketEvidence(c.event(), c.role(), c.observation(), ids.get(c.observation().evidenceId));
            entities.persist(evidence);
            log.append(EntryKind.TICKET_EVIDENCE, List.of(evidence.id));
        });
    }

    /** Names what was looked up in an event that was written. */
    void citeLookups(TicketEvent event, List<Long> evidenceIds) {
        entities.flush(); // the event, which they refer to
        for (Long id : evidenceIds) {
            TicketEvidence evidence = new TicketEvidence(event, entities.getReference(EvidenceRecord.class, id));
            entities.persist(evidence);
            log.append(EntryKind.TICKET_EVIDENCE, List.of(evidence.id));
        }
    }

    private void write(Ticket ticket, TicketEvent event) {
        entities.persist(event);
        log.append(EntryKind.TICKET_EVENT, List.of(event.id));
        happened.fire(new TicketHappened(ticket, event));
    }

    private static void place(Ticket ticket, TicketEvent event) {
        event.ticketNumber = ticket.number;
        event.ordinal = ticket.eventCount + 1;
    }
}
