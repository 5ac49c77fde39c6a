package io.rootproof.ticket;

import io.rootproof.acceptance.AcceptancesInForce;
import io.rootproof.acceptance.AcceptancesInForce.Standstill;
import io.rootproof.account.Account;
import io.rootproof.assessment.AccountStatus;
import io.rootproof.web.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Upkeep of some accounts in one transaction: one query for each kind of thing, whatever the number of accounts. */
@ApplicationScoped
class UpkeepBatch {

    private final EntityManager entities;
    private final TicketBook book;
    private final SightingQuery sightings;
    private final FailureUpkeep failures;
    private final GapUpkeep gaps;
    private final AcceptancesInForce acceptances;
    private final TicketClock clock;
    private final TicketConfig config;

    UpkeepBatch(
            EntityManager entities,
            TicketBook book,
            SightingQuery sightings,
            FailureUpkeep failures,
            GapUpkeep gaps,
            AcceptancesInForce acceptances,
            TicketClock clock,
            TicketConfig config) {
        this.entities = entities;
        this.book = book;
        this.sightings = sightings;
        this.failures = failures;
        this.gaps = gaps;
        this.acceptances = acceptances;
        this.clock = clock;
        this.config = config;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void keep(Collection<String> accountIds, Instant now) {
        book.lock();
        List<AccountCase> cases = cases(accountIds, now);
        Map<String, Sightings> seen = sightings.of(cases.stream()
                .filter(AccountCase::turnsOnSightings)
                .map(AccountCase::accountId)
                .toList());
        List<AccountCase> complete = cases.stream()
                .map(it -> it.with(seen.getOrDefault(it.accountId(), Sightings.NONE)))
                .toList();
        Map<String, Standstill> excepted = acceptances.of(accountIds);
        Citations citations = new Citations();
        for (AccountCase it : complete) {
            clock.keep(it.failure(), excepted.get(it.accountId()), now);
            noteOverdue(it);
            failures.judge(it, citations);
            gaps.judge(it, citations);
        }
        // Inserts are batched by table: events of old tickets must be out before new tickets come with theirs.
        entities.flush();
        for (AccountCase it : complete) {
            clock.keep(failures.open(it, citations), excepted.get(it.accountId()), now);
            gaps.open(it);
        }
        book.cite(citations);
    }

    private List<AccountCase> cases(Collection<String> accountIds, Instant now) {
        Map<String, Map<TicketKind, Ticket>> tickets = newestTickets(accountIds);
        return entities.createQuery(
                        "select a, s from Account a left join AccountStatus s on s.accountId = a.accountId"
                                + " where a.accountId in ?1 order by a.accountId",
                        Object[].class)
                .setParameter(1, accountIds)
                .getResultStream()
                .map(row -> new AccountStanding((Account) row[0], (AccountStatus) row[1], now))
                .map(standing -> {
                    Map<TicketKind, Ticket> own = tickets.getOrDefault(standing.account().accountId, Map.of());
                    return new AccountCase(
                            standing, own.get(TicketKind.FAILURE), own.get(TicketKind.EVIDENCE_GAP), Sightings.NONE);
                })
                .toList();
    }

    /** Locked, so that what a person does at the same moment comes before or after, not in between. */
    private Map<String, Map<TicketKind, Ticket>> newestTickets(Collection<String> accountIds) {
        Map<String, Map<TicketKind, Ticket>> newest = new HashMap<>();
        entities.createQuery(
                        "from Ticket t where t.number in (select max(n.number) from Ticket n"
                                + " where n.accountId in ?1 group by n.accountId, n.kind) order by t.number",
                        Ticket.class)
                .setParameter(1, accountIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .forEach(ticket -> newest.computeIfAbsent(ticket.accountId, id -> new EnumMap<>(TicketKind.class))
                        .put(ticket.kind, ticket));
        return newest;
    }

    private void noteOverdue(AccountCase it) {
        for (Ticket ticket : new Ticket[] {it.failure(), it.gap()}) {
            if (ticket != null && ticket.isOverdue(it.now())) {
                noteOverdue(ticket, it.now());
            }
        }
    }

    private void noteOverdue(Ticket ticket, Instant now) {
        if (ticket.overdueNotedAt == null) {
            book.append(
                    ticket,
                    TicketEvent.automatic(
                            EventType.OVERDUE, now, "It was due at " + Minutes.of(ticket.dueAt) + " and is not done."));
        }
        if (ticket.escalatedAt == null && now.isAfter(ticket.dueAt.plus(config.escalateAfter()))) {
            book.append(
                    ticket,
                    TicketEvent.automatic(
                            EventType.ESCALATED,
                            now,
                            "It was due at " + Minutes.of(ticket.dueAt) + " and is still not done: the control owner"
                                    + " is told."));
        }
    }
}
