package io.rootproof.overview;

import io.rootproof.period.Sight;
import io.rootproof.ticket.EventType;
import io.rootproof.ticket.Ticket;
import io.rootproof.ticket.TicketEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The newest tickets of one account with what happened to them, in one statement. */
@ApplicationScoped
class AccountTickets {

    private static final int MOST_ROWS = 150;
    private static final List<EventType> TOLD = List.of(
            EventType.OPENED,
            EventType.FIX_CLAIMED,
            EventType.FIX_REFUTED,
            EventType.OVERDUE,
            EventType.VERIFIED,
            EventType.CANCELLED);

    private final EntityManager entities;
    private final Sight sight;

    AccountTickets(EntityManager entities, Sight sight) {
        this.entities = entities;
        this.sight = sight;
    }

    /** A ticket with the events that a timeline tells. */
    record Story(Ticket ticket, List<TicketEvent> events) {}

    /** The newest first. */
    @Transactional
    List<Story> of(String accountId) {
        Map<Long, Story> stories = new LinkedHashMap<>();
        List<Object[]> rows = entities.createQuery(
                        "select t, e from Ticket t join TicketEvent e on e.ticketNumber = t.number and e.type in :told"
                                + " where t.accountId = :account"
                                + sight.seen()
                                        .span("t.accountId", "t.openedAt", "t.closedAt")
                                        .andJpql()
                                + " order by t.number desc, e.ordinal",
                        Object[].class)
                .setParameter("told", TOLD)
                .setParameter("account", accountId)
                .setMaxResults(MOST_ROWS)
                .getResultList();
        for (Object[] row : rows) {
            Ticket ticket = (Ticket) row[0];
            stories.computeIfAbsent(ticket.number, number -> new Story(ticket, new ArrayList<>()))
                    .events()
                    .add((TicketEvent) row[1]);
        }
        return List.copyOf(stories.values());
    }
}
