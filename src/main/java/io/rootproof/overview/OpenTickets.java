package io.rootproof.overview;

import io.rootproof.period.Sight;
import io.rootproof.ticket.Ticket;
import io.rootproof.ticket.TicketKind;
import io.rootproof.ticket.TicketState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The work that is open. */
@ApplicationScoped
class OpenTickets {

    private static final List<TicketState> UNFINISHED = Arrays.stream(TicketState.values())
            .filter(TicketState::isUnfinished)
            .toList();

    private final EntityManager entities;
    private final Sight sight;

    OpenTickets(EntityManager entities, Sight sight) {
        this.entities = entities;
        this.sight = sight;
    }

    /** Number of the open failure ticket, else of the evidence-gap ticket, by account; absent where none is open. */
    @Transactional
    Map<String, Long> byAccount(Collection<String> accountIds) {
        Map<String, Long> numbers = new HashMap<>();
        if (accountIds.isEmpty()) {
            return numbers;
        }
        List<Ticket> open = entities.createQuery(
                        "from Ticket t where t.accountId in :accounts and t.state in :unfinished", Ticket.class)
                .setParameter("accounts", accountIds)
                .setParameter("unfinished", UNFINISHED)
                .getResultList();
        open.stream().filter(t -> t.kind == TicketKind.EVIDENCE_GAP).forEach(t -> numbers.put(t.accountId, t.number));
        open.stream().filter(t -> t.kind == TicketKind.FAILURE).forEach(t -> numbers.put(t.accountId, t.number));
        return numbers;
    }

    /** What is past its due time, the longest first. */
    @Transactional
    List<Ticket> overdue(Instant now, int atMost) {
        return entities.createQuery(
                        "from Ticket t where t.state in :unfinished and t.clockStoppedAt is null and t.dueAt < :now"
                                + sight.seen().present("t.accountId", now).andJpql() + " order by t.dueAt, t.number",
                        Ticket.class)
                .setParameter("unfinished", UNFINISHED)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Transactional
    long countOverdue(Instant now) {
        return entities.createQuery(
                        "select count(*) from Ticket t where t.state in :unfinished and t.clockStoppedAt is null and t.dueAt < :now"
                                + sight.seen().present("t.accountId", now).andJpql(),
                        Long.class)
                .setParameter("unfinished", UNFINISHED)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Tickets of an account, finished ones too, the newest first. */
    @Transactional
    List<Ticket> of(String accountId, int atMost) {
        return entities.createQuery(
                        "from Ticket t where t.accountId = :account"
                                + sight.seen()
                                        .span("t.accountId", "t.openedAt", "t.closedAt")
                                        .andJpql()
                                + " order by t.number desc",
                        Ticket.class)
                .setParameter("account", accountId)
                .setMaxResults(atMost)
                .getResultList();
    }
}
