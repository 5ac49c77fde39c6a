package io.rootproof.ticket;

import io.rootproof.acceptance.AcceptancesChanged;
import io.rootproof.assessment.AccountsAssessed;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.SecurityHubState;
import io.rootproof.control.ControlCards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps tickets in step with results. What it does follows from what is stored, not from what it was told, so that
 * doing it twice does nothing more and doing it late makes good what was missed.
 */
@ApplicationScoped
public class TicketUpkeep {

    private static final int ACCOUNTS_PER_TRANSACTION = 500;

    private final EntityManager entities;
    private final UpkeepBatch batch;
    private final ControlCards cards;

    TicketUpkeep(EntityManager entities, UpkeepBatch batch, ControlCards cards) {
        this.entities = entities;
        this.batch = batch;
        this.cards = cards;
    }

    void assessed(@Observes AccountsAssessed event) {
        keep(event.accountIds(), event.now());
    }

    void excepted(@Observes AcceptancesChanged event) {
        keep(Set.of(event.accountId()), event.now());
    }

    /** Opens, refutes, closes and marks overdue for these accounts, as of an instant. */
    public void keep(Collection<String> accountIds, Instant now) {
        List<String> ordered = new ArrayList<>(new TreeSet<>(accountIds)); // two nodes lock in the same order
        for (int i = 0; i < ordered.size(); i += ACCOUNTS_PER_TRANSACTION) {
            batch.keep(ordered.subList(i, Math.min(i + ACCOUNTS_PER_TRANSACTION, ordered.size())), now);
        }
    }

    /**
     * The same for every account where time alone may have changed something (gaps that have lasted long enough,
     * tickets that are overdue) or where a crash came between a result and its ticket.
     */
    public void pass(Instant now) {
        keep(due(now), now);
    }

    @Transactional
    Collection<String> due(Instant now) {
        TreeSet<String> due = new TreeSet<>(
                entities.createQuery("select t.accountId from Ticket t where t.openFor is not null", String.class)
                        .getResultList());
        due.addAll(entities.createQuery("""
                        select s.accountId from AccountStatus s
                        where s.result = :failed and not exists (
                          select 1 from Ticket t where t.openFor = concat(s.accountId, ' FAILURE'))""", String.class)
                .setParameter("failed", Result.FAILED)
                .getResultList());
        due.addAll(entities.createQuery("""
                        select a.accountId from Account a left join AccountStatus s on s.accountId = a.accountId
                        where a.inScope
                        and (coalesce(s.since, a.firstSeenAt) < :before and coalesce(s.result, :unknown) = :unknown
                          or s.validUntil < :before
                          or s.securityHub <> :reporting and coalesce(s.securityHubSilentSince, a.firstSeenAt) < :before)
                        and not exists (
                          select 1 from Ticket t where t.openFor = concat(a.accountId, ' EVIDENCE_GAP'))""", String.class)
                .setParameter("unknown", Result.UNKNOWN)
                .setParameter("reporting", SecurityHubState.REPORTING)
                .setParameter("before", now.minus(cards.inForceAt(now).policy().gapDelay()))
                .getResultList());
        return due;
    }
}
