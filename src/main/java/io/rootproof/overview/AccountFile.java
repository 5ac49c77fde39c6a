package io.rootproof.overview;

import io.rootproof.account.Account;
import io.rootproof.account.AccountChange;
import io.rootproof.assessment.AccountStatus;
import io.rootproof.assessment.Assessment;
import io.rootproof.assessment.Results;
import io.rootproof.collection.CollectionFailure;
import io.rootproof.evidence.EvidenceSearch;
import io.rootproof.web.PeriodInView;
import io.rootproof.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that is kept about one account. */
@ApplicationScoped
class AccountFile {

    private static final int TICKETS = 20;
    private static final int RECORDS = 10;
    private static final int CHANGES = 100;
    private static final int FAILURES = 5;

    private final EntityManager entities;
    private final Results results;
    private final Histories histories;
    private final OpenTickets tickets;
    private final EvidenceSearch evidence;
    private final Acceptances acceptances;

    AccountFile(
            EntityManager entities,
            Results results,
            Histories histories,
            OpenTickets tickets,
            EvidenceSearch evidence,
            Acceptances acceptances) {
        this.entities = entities;
        this.results = results;
        this.histories = histories;
        this.tickets = tickets;
        this.evidence = evidence;
        this.acceptances = acceptances;
    }

    /**
     * @throws ProblemException 404 if the account is not known
     */
    @Transactional
    AccountView view(String accountId, PeriodInView period, Instant now) {
        Object[] row = row(accountId);
        Account account = (Account) row[0];
        AccountStatus status = (AccountStatus) row[1];
        Assessment assessment = assessment(accountId, now);
        List<AccountView.TicketLine> lines = tickets.of(accountId, TICKETS).stream()
                .map(ticket -> AccountView.TicketLine.of(ticket, now))
                .toList();
        AccountItem item = AccountItem.of(account, status, null, now).with(assessment);
        return new AccountView(
                item,
                account,
                since(status, item, now),
                assessment,
                observations(assessment),
                assessment.conflicting() ? Disagreement.of(assessment) : null,
                histories.of(account, period, now),
                lines,
                evidence.latest(accountId, RECORDS),
                Readiness.of(account, assessment),
                acceptances.of(accountId),
                failures(accountId),
                changes(accountId));
    }

    /** The result now, with everything that was considered. */
    @Transactional
    Assessment assessment(String accountId, Instant now) {
        return results.explain(accountId, now, now, now).orElseThrow(AccountFile::notKnown);
    }

    @Transactional
    Account known(String accountId) {
        Account account = entities.find(Account.class, accountId);
        if (account == null) {
            throw notKnown();
        }
        return account;
    }

    static ProblemException notKnown() {
        return ProblemException.notFound(
                "No account with this id is known here. The list of accounts has all that are.");
    }

    private List<ObservationLine> observations(Assessment assessment) {
        Map<Long, @Nullable String> digests = new HashMap<>(evidence.digests(assessment.considered().stream()
                .map(considered -> considered.observation().evidenceId())
                .distinct()
                .toList()));
        return assessment.considered().stream()
                .map(considered -> ObservationLine.of(
                        considered, digests.get(considered.observation().evidenceId())))
                .toList();
    }

    /** An expired result has been UNKNOWN since it expired; what it was before is not what the page speaks of. */
    private static @Nullable Instant since(@Nullable AccountStatus status, AccountItem item, Instant now) {
        if (status == null || status.resultAt(now) != item.result()) {
            return null;
        }
        boolean expired = status.validUntil != null && now.isAfter(status.validUntil);
        return expired ? status.validUntil : status.since;
    }

    private @Nullable Object[] row(String accountId) {
        return entities.createQuery(
                        "select a, s from Account a left join AccountStatus s on s.accountId = a.accountId"
                                + " where a.accountId = :account",
                        Object[].class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccountFile::notKnown);
    }

    private List<CollectionFailure> failures(String accountId) {
        return entities.createQuery(
                        "from CollectionFailure f where f.accountId = :account order by f.at desc, f.id desc",
                        CollectionFailure.class)
                .setParameter("account", accountId)
                .setMaxResults(FAILURES)
                .getResultList();
    }

    private List<ChangeLine> changes(String accountId) {
        return entities.createQuery(
                        "from AccountChange c where c.accountId = :account order by c.effectiveAt desc, c.id desc",
                        AccountChange.class)
                .setParameter("account", accountId)
                .setMaxResults(CHANGES)
                .getResultStream()
                .map(ChangeLine::of)
                .toList();
    }
}
