package io.rootproof.overview;

import io.rootproof.collection.CollectionRun;
import io.rootproof.collection.RunStatus;
import io.rootproof.evidence.Source;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Are we proven, as the API answers it.
 *
 * @param expected accounts in scope; the five counts after it add up to it
 * @param conflicting accounts in scope whose sources disagree
 * @param securityHubSilent active accounts in scope of which Security Hub says nothing current
 * @param lastRun null before the first
 */
public record OverviewAnswer(
        Instant at,
        long expected,
        long passed,
        long failed,
        long unknown,
        long notAssessable,
        long notApplicable,
        long outOfScope,
        long conflicting,
        long stale,
        long securityHubSilent,
        long overdueTickets,
        @Nullable LastRun lastRun,
        List<NewestOf> newestEvidence) {

    /** The collection run that began last. */
    public record LastRun(
            long id,
            RunStatus status,
            Instant startedAt,
            @Nullable Instant finishedAt) {}

    /**
     * @param observedAt null if there has never been any
     */
    public record NewestOf(Source source, @Nullable Instant observedAt) {}

    static OverviewAnswer of(
            Instant at, Figures figures, long overdue, @Nullable CollectionRun run, List<Freshness> freshness) {
        return new OverviewAnswer(
                at,
                figures.expected(),
                figures.passed(),
                figures.failed(),
                figures.unknown(),
                figures.notAssessable(),
                figures.notApplicable(),
                figures.outOfScope(),
                figures.conflicting(),
                figures.stale(),
                figures.notReporting(),
                overdue,
                run == null ? null : new LastRun(run.id, run.status, run.startedAt, run.finishedAt),
                freshness.stream()
                        .map(newest -> new NewestOf(newest.source(), newest.observedAt()))
                        .toList());
    }
}
