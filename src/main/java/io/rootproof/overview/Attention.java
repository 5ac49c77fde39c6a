package io.rootproof.overview;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.collection.RunStatus;
import io.rootproof.review.DueReview;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is not proven and what needs somebody, by name; of each kind only the first few.
 *
 * @param notProven failed or unknown, the worst and longest first
 * @param exceptionsWaiting asked for and not decided, the longest first
 * @param exceptionsEnding in force for a few days more
 * @param lastRun null before the first
 * @param overdueReviews those of the control that nobody has signed in time
 */
record Attention(
        List<NotProven> notProven,
        List<Named> conflicting,
        List<Named> stale,
        List<Named> expiring,
        List<Named> hubSilent,
        List<ExceptedAccount> exceptionsWaiting,
        List<ExceptedAccount> exceptionsEnding,
        @Nullable LastRun lastRun,
        List<DueReview> overdueReviews) {

    /** How many accounts of a kind are named. */
    static final int NAMES = 4;

    /**
     * An account in scope that failed or is unknown.
     *
     * @param since how long the result has been what it is
     * @param ticket number of the open failure ticket, else of the evidence-gap ticket; null if none is open
     */
    record NotProven(
            String accountId,
            String name,
            Result result,
            Reason reason,
            boolean conflicting,
            @Nullable Instant since,
            @Nullable Long ticket) {

        public String why() {
            return ReasonWords.of(reason);
        }
    }

    /**
     * An account that needs somebody.
     *
     * @param at since when, or until when; null if that is not known
     */
    record Named(String accountId, String name, @Nullable Instant at) {}

    /**
     * An exception that needs somebody.
     *
     * @param at when it was asked for, or when it ends
     */
    record ExceptedAccount(long id, String accountId, String name, Instant at) {}

    /** The collection run that began last. */
    record LastRun(long id, RunStatus status, Instant startedAt, long failures, List<FailedAccount> accounts) {

        public boolean isToBeLookedAt() {
            return status != RunStatus.SUCCEEDED && status != RunStatus.RUNNING;
        }
    }

    /** An account that a run could not look into. */
    record FailedAccount(String accountId, String name, String code) {}

    public boolean isRunToBeLookedAt() {
        return lastRun != null && lastRun.isToBeLookedAt();
    }
}
