package io.rootproof.overview;

import io.rootproof.account.Account;
import io.rootproof.assessment.AccountCoverage;
import io.rootproof.assessment.Coverage;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.ResultInterval;
import io.rootproof.assessment.TimeByResult;
import io.rootproof.overview.History.Line;
import io.rootproof.web.PeriodInView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The results of an account over a period, as known now. */
@ApplicationScoped
class Histories {

    private final EntityManager entities;
    private final Coverage coverage;

    Histories(EntityManager entities, Coverage coverage) {
        this.entities = entities;
        this.coverage = coverage;
    }

    /** What holds from an instant on. */
    private record Verdict(Result result, Reason reason, boolean conflicting) {}

    /**
     * @param now nothing is known of later, however long the period
     */
    @Transactional
    History of(Account account, PeriodInView period, Instant now) {
        Instant end = period.to().isAfter(now) ? now : period.to();
        Instant known = account.joinedAt == null ? account.firstSeenAt : account.joinedAt;
        NavigableMap<Instant, Verdict> changes = new TreeMap<>();
        changes.put(Instant.MIN, ground(account));
        for (ResultInterval row : rows(account.accountId, period.from(), end)) {
            paint(changes, row.validFrom, row.validTo, new Verdict(row.result, row.reason, row.conflicting));
        }
        TimeByResult time = coverage.ofAccount(account.accountId, period.from(), period.to(), now)
                .map(AccountCoverage::time)
                .orElse(TimeByResult.NONE);
        return History.of(period, time, lines(changes, begin(changes, known, period), end));
    }

    /** Evidence may reach back to before the account was first seen here. */
    private static Instant begin(NavigableMap<Instant, Verdict> changes, Instant known, PeriodInView period) {
        Instant first = changes.higherKey(Instant.MIN);
        Instant earliest = first != null && first.isBefore(known) ? first : known;
        return earliest.isBefore(period.from()) ? period.from() : earliest;
    }

    private static Verdict ground(Account account) {
        return account.partition.equals("aws-cn")
                ? new Verdict(Result.NOT_APPLICABLE, Reason.NO_ROOT_USER, false)
                : new Verdict(Result.UNKNOWN, Reason.NO_EVIDENCE, false);
    }

    private List<ResultInterval> rows(String accountId, Instant from, Instant to) {
        return entities.createQuery(
                        "from ResultInterval i where i.accountId = :account and i.validFrom < :to"
                                + " and (i.validTo is null or i.validTo > :from) order by i.id",
                        ResultInterval.class)
                .setParameter("account", accountId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** A later row overrides an earlier one where it says something. */
    private static void paint(
            NavigableMap<Instant, Verdict> changes, Instant from, @Nullable Instant to, Verdict verdict) {
        if (to == null) {
            changes.tailMap(from, true).clear();
        } else {
            Verdict after = changes.floorEntry(to).getValue();
            changes.subMap(from, true, to, true).clear();
            changes.put(to, after);
        }
        changes.put(from, verdict);
    }

    private static List<Line> lines(NavigableMap<Instant, Verdict> changes, Instant from, Instant to) {
        List<Line> lines = new ArrayList<>();
        if (!from.isBefore(to)) {
            return lines;
        }
        Instant start = from;
        Verdict verdict = changes.floorEntry(from).getValue();
        for (Map.Entry<Instant, Verdict> change :
                changes.subMap(from, false, to, false).entrySet()) {
            if (!change.getValue().equals(verdict)) {
                lines.add(line(start, change.getKey(), verdict));
                start = change.getKey();
                verdict = change.getValue();
            }
        }
        lines.add(line(start, to, verdict));
        return lines;
    }

    private static Line line(Instant from, Instant to, Verdict verdict) {
        return new Line(from, to, verdict.result(), verdict.reason(), verdict.conflicting());
    }
}
