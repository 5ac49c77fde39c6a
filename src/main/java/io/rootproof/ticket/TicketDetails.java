package io.rootproof.ticket;

import io.rootproof.ticket.TicketAnswer.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events, evidence and successors of many tickets by one query each. */
@ApplicationScoped
class TicketDetails {

    private final EntityManager entities;

    TicketDetails(EntityManager entities) {
        this.entities = entities;
    }

    /** By ticket number. */
    record Of(Map<Long, List<Event>> events, Map<Long, CitedByRole> cited, Map<Long, Long> next) {

        TicketAnswer answer(Ticket ticket, String accountName, Instant now) {
            return TicketAnswer.of(
                    ticket,
                    accountName,
                    next.get(ticket.number),
                    events.getOrDefault(ticket.number, List.of()),
                    cited.getOrDefault(ticket.number, new CitedByRole()),
                    now);
        }
    }

    Of of(Collection<Long> numbers) {
        return numbers.isEmpty()
                ? new Of(Map.of(), Map.of(), Map.of())
                : new Of(events(numbers), cited(numbers), next(numbers));
    }

    private Map<Long, List<Event>> events(Collection<Long> numbers) {
        Map<Long, List<Event>> events = new HashMap<>();
        entities.createQuery(
                        "from TicketEvent e where e.ticketNumber in ?1 order by e.ticketNumber, e.ordinal",
                        TicketEvent.class)
                .setParameter(1, numbers)
                .getResultStream()
                .forEach(e -> events.computeIfAbsent(e.ticketNumber, number -> new ArrayList<>())
                        .add(Event.of(e)));
        return events;
    }

    private Map<Long, CitedByRole> cited(Collection<Long> numbers) {
        Map<Long, CitedByRole> cited = new HashMap<>();
        entities.createQuery(
                        "select e, r.payloadSha256 from TicketEvidence e join EvidenceRecord r on r.id = e.evidenceId"
                                + " where e.ticketNumber in ?1 order by e.ticketNumber, e.eventOrdinal, e.evidenceId",
                        Object[].class)
                .setParameter(1, numbers)
                .getResultStream()
                .forEach(row -> {
                    TicketEvidence evidence = (TicketEvidence) row[0];
                    cited.computeIfAbsent(evidence.ticketNumber, number -> new CitedByRole())
                            .add(evidence, (String) row[1]);
                });
        return cited;
    }

    private Map<Long, Long> next(Collection<Long> numbers) {
        Map<Long, Long> next = new HashMap<>();
        entities.createQuery(
                        "select t.previousNumber, t.number from Ticket t where t.previousNumber in ?1", Object[].class)
                .setParameter(1, numbers)
                .getResultStream()
                .forEach(row -> next.put((Long) row[0], (Long) row[1]));
        return next;
    }
}
