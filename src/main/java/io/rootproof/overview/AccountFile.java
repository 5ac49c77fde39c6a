package io.rootproof.overview;

import io.rootproof.acceptance.AcceptanceAnswer;
import io.rootproof.acceptance.RiskAcceptance;
import io.rootproof.account.Account;
import io.rootproof.account.AccountChange;
import io.rootproof.account.AwsConsole;
import io.rootproof.account.ConsoleLink;
import io.rootproof.assessment.AccountStatus;
import io.rootproof.assessment.AccountTeller;
import io.rootproof.assessment.AccountTold;
import io.rootproof.assessment.Assessment;
import io.rootproof.assessment.AssessmentPolicy;
import io.rootproof.assessment.Results;
import io.rootproof.collection.CollectionFailure;
import io.rootproof.control.ControlCards;
import io.rootproof.evidence.EvidenceSearch;
import io.rootproof.evidence.Source;
import io.rootproof.onboarding.AccountAcceptance;
import io.rootproof.onboarding.Readiness;
import io.rootproof.overview.AccountTickets.Story;
import io.rootproof.period.Seen;
import io.rootproof.period.Sight;
import io.rootproof.prevention.AccountPrevention;
import io.rootproof.prevention.PreventionItem;
import io.rootproof.prevention.PreventionReading;
import io.rootproof.web.PeriodInView;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that is kept about one account, in as many statements whatever there is of it. */
@ApplicationScoped
class AccountFile {

    private static final int TICKETS = 10;
    private static final int RECORDS = 10;
    private static final int CHANGES = 20;
    private static final int FAILURES = 5;
    private static final int ACCEPTANCES = 10;
    private static final int EXCEPTIONS = 5;

    private final EntityManager entities;
    private final Results results;
    private final AccountTeller teller;
    private final AccountTickets tickets;
    private final EvidenceSearch evidence;
    private final ControlCards cards;
    private final Sight sight;

    AccountFile(
            EntityManager entities,
            Results results,
            AccountTeller teller,
            AccountTickets tickets,
            EvidenceSearch evidence,
            ControlCards cards,
            Sight sight) {
        this.entities = entities;
        this.results = results;
        this.teller = teller;
        this.tickets = tickets;
        this.evidence = evidence;
        this.cards = cards;
        this.sight = sight;
    }

    /**
     * @throws ProblemException 404 if the account is not known
     */
    @Transactional
    AccountView view(String accountId, PeriodInView asked, AccountForms forms, Instant now) {
        Seen seen = sight.of(accountId);
        if (!seen.isPresent(now)) {
            throw notKnown();
        }
        PeriodInView period = seen.cut(asked, now);
        List<@Nullable Object[]> rows = rows(accountId);
        Account account = (Account) Objects.requireNonNull(rows.getFirst()[0]);
        AccountStatus status = (AccountStatus) rows.getFirst()[1];
        List<AccountAcceptance> acceptances = rows.stream()
                .flatMap(row -> Stream.ofNullable((AccountAcceptance) row[2]))
                .filter(acceptance -> seen.isAt(acceptance.acceptedAt))
                .distinct()
                .toList();
        List<RiskAcceptance> exceptions = rows.stream()
                .flatMap(row -> Stream.ofNullable((RiskAcceptance) row[3]))
                .distinct()
                .filter(exception -> seen.touches(exception.requestedAt, exception.endedAt))
                .toList();
        List<AccountChange> changes = changes(accountId);
        AccountTold told = teller.of(account, changes, period.from(), period.to(), now);
        Assessment assessment = told.assessment().only(seen::isEvidenceAt);
        List<AccountChange> visible =
                changes.stream().filter(change -> seen.isAt(change.recordedAt)).toList();
        List<Story> stories = tickets.of(accountId);
        ObservedRecords records = ObservedRecords.of(evidence, accountId, assessment, RECORDS);
        AccountItem item = AccountItem.of(account, status, exceptedUntil(exceptions, now), openTicket(stories), now)
                .with(assessment);
        return new AccountView(
                item,
                account,
                since(status, item, now),
                assessment,
                records.lines(),
                assessment.conflicting() ? Disagreement.of(assessment) : null,
                SourceCard.of(
                        assessment, AssessmentPolicy.of(cards.inForceAt(now).policy())),
                History.of(period, now, told.past(), stories, visible, acceptances),
                stories.stream()
                        .limit(TICKETS)
                        .map(story -> AccountView.TicketLine.of(story.ticket(), now))
                        .toList(),
                records.newest(),
                Readiness.of(account, assessment),
                acceptances,
                exceptions.stream()
                        .map(exception -> AcceptanceAnswer.of(exception, account.name, now))
                        .toList(),
                prevention(account, rows, seen),
                failures(accountId),
                visible.reversed().stream().limit(CHANGES).map(ChangeLine::of).toList(),
                links(account, assessment),
                forms);
    }

    /** The result now, with everything that was considered. */
    @Transactional
    Assessment assessment(String accountId, Instant now) {
        Seen seen = sight.of(accountId);
        return results.explain(accountId, now, now, now)
                .orElseThrow(AccountFile::notKnown)
                .only(seen::isEvidenceAt);
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
        return ProblemException.notFound(Words.of(AccountFormMessages.class).notKnown());
    }

    private static List<ConsoleLink> links(Account account, Assessment assessment) {
        List<String> regions = assessment.considered().stream()
                .map(considered -> considered.observation().series())
                .filter(series -> series.source() == Source.SECURITY_HUB)
                .flatMap(series -> Stream.ofNullable(series.region()))
                .distinct()
                .sorted()
                .limit(5)
                .toList();
        return AwsConsole.of(account.partition).ofAccount(account.accountId, regions);
    }

    private static @Nullable Long openTicket(List<Story> stories) {
        return stories.stream()
                .map(Story::ticket)
                .filter(ticket -> ticket.state.isUnfinished())
                .min(Comparator.comparing(ticket -> ticket.kind))
                .map(ticket -> ticket.number)
                .orElse(null);
    }

    /** An expired result has been UNKNOWN since it expired; what it was before is not what the page speaks of. */
    private static @Nullable Instant since(@Nullable AccountStatus status, AccountItem item, Instant now) {
        if (status == null || status.resultAt(now) != item.result()) {
            return null;
        }
        boolean expired = status.validUntil != null && now.isAfter(status.validUntil);
        return expired ? status.validUntil : status.since;
    }

    private static @Nullable Instant exceptedUntil(List<RiskAcceptance> exceptions, Instant now) {
        return exceptions.stream()
                .filter(exception -> exception.isInForce(now))
                .map(exception -> exception.expiresAt)
                .findFirst()
                .orElse(null);
    }

    /** In China's partition there is no root user that could make a key. */
    private static @Nullable PreventionItem prevention(Account account, List<@Nullable Object[]> rows, Seen seen) {
        if (account.partition.equals("aws-cn")) {
            return null;
        }
        List<PreventionReading> readings = rows.stream()
                .flatMap(row -> Stream.ofNullable((PreventionReading) row[5]))
                .distinct()
                .toList();
        return PreventionItem.of(account, (AccountPrevention) rows.getFirst()[4], readings, seen);
    }

    /**
     * Account, status, acceptance, exception, what prevents a key, and the readings that say so: the newest few of each,
     * each with each.
     */
    private List<@Nullable Object[]> rows(String accountId) {
        List<@Nullable Object[]> rows = entities.createQuery(
                        "select a, s, p, x, v, r from Account a left join AccountStatus s on s.accountId = a.accountId"
                                + " left join AccountAcceptance p on p.accountId = a.accountId and p.id in ("
                                + "select m.id from AccountAcceptance m where m.accountId = :account"
                                + " order by m.id desc limit " + ACCEPTANCES + ")"
                                + " left join RiskAcceptance x on x.accountId = a.accountId and x.id in ("
                                + "select n.id from RiskAcceptance n where n.accountId = :account"
                                + " order by n.id desc limit " + EXCEPTIONS + ")" + PreventionItem.JOINED
                                + " where a.accountId = :account order by p.id desc, x.id desc",
                        Object[].class)
                .setParameter("account", accountId)
                .getResultList();
        if (rows.isEmpty()) {
            throw notKnown();
        }
        return rows;
    }

    private List<CollectionFailure> failures(String accountId) {
        return entities.createQuery(
                        "from CollectionFailure f where f.accountId = :account"
                                + sight.seen().at("f.accountId", "f.at").andJpql() + " order by f.at desc, f.id desc",
                        CollectionFailure.class)
                .setParameter("account", accountId)
                .setMaxResults(FAILURES)
                .getResultList();
    }

    /** All of them, in order of learning: people and inventories make them, so there are few. */
    private List<AccountChange> changes(String accountId) {
        return entities.createQuery(
                        "from AccountChange c where c.accountId = :account order by c.id", AccountChange.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
