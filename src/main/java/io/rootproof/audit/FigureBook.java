package io.rootproof.audit;

import io.rootproof.account.PopulationChanged;
import io.rootproof.assessment.AccountsAssessed;
import io.rootproof.assessment.Coverage;
import io.rootproof.period.AuditPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Figures of audit periods. They are made of every result of the period, so they are kept until an assessment may have
 * changed them, and no longer than a minute, since another node may have assessed. What is closed is shown as it was
 * known then.
 */
@ApplicationScoped
class FigureBook {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 12;
    /** What was recorded before a period was closed may have been judged a little later. */
    private static final Duration SETTLING = Duration.ofDays(1);

    private record Kept(Instant since, boolean settled, PeriodFigures figures) {

        boolean isFor(Instant knownAt, Instant now) {
            return settled
                    ? figures.knownAt().equals(knownAt)
                    : !since.isAfter(now) && since.plus(LONGEST).isAfter(now);
        }
    }

    private final Coverage coverage;
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    FigureBook(Coverage coverage) {
        this.coverage = coverage;
    }

    void onAssessed(@Observes AccountsAssessed assessed) {
        forgetUnsettled();
    }

    void onPopulation(@Observes PopulationChanged changed) {
        forgetUnsettled();
    }

    /** What was closed long ago says what was known then, whatever is learned since. */
    private void forgetUnsettled() {
        kept.values().removeIf(one -> !one.settled());
    }

    /** What was closed has other figures from then on. */
    void forget(long periodId) {
        kept.remove(periodId);
    }

    PeriodFigures of(AuditPeriod period, Instant now) {
        Kept known = kept.get(period.id);
        Instant knownAt = knownAt(period, now);
        boolean settled =
                period.closedAt != null && period.closedAt.plus(SETTLING).isBefore(now);
        if (known != null && known.settled() == settled && known.isFor(knownAt, now)) {
            return known.figures();
        }
        PeriodFigures figures = made(period, knownAt);
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(period.id, new Kept(now, settled, figures));
        return figures;
    }

    /** A closed period is shown as its final bundle has it. */
    static Instant knownAt(AuditPeriod period, Instant now) {
        return period.closedAt == null ? now : period.closedAt;
    }

    private PeriodFigures made(AuditPeriod period, Instant knownAt) {
        FigureSum sum = new FigureSum();
        coverage.forEachMember(period.id, period.fromAt, period.toAt, knownAt, sum::add);
        return sum.figures(knownAt, period.toAt.isAfter(knownAt) ? knownAt : period.toAt);
    }
}
