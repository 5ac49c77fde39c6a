package io.rootproof.collection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as the API shows it.
 *
 * @param cause SCHEDULE, PERSON, EVENT or DEMO
 * @param accountId the one account that it looks at; null for all
 * @param step what it is doing; empty once it has ended
 * @param accountsExpected accounts that could be looked into
 * @param accountsDone accounts that were visited
 * @param accountsCollected accounts of which every call succeeded
 * @param evidenceUnchanged what was known already
 * @param failures calls that brought nothing, at most {@link #MOST_FAILURES}
 * @param failuresTotal how many there are
 */
record RunItem(
        long id,
        RunStatus status,
        RunCause cause,
        @Nullable String requestedBy,
        @Nullable String accountId,
        String step,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int accountsExpected,
        int accountsDone,
        int accountsCollected,
        int evidenceStored,
        int evidenceUnchanged,
        List<FailureItem> failures,
        int failuresTotal) {

    static final int MOST_FAILURES = 1_000;

    /** A failed call. */
    record FailureItem(
            @Nullable String accountId,
            @Nullable String connection,
            @Nullable String region,
            String call,
            String code,
            String message,
            String whatToDo,
            WhoActs whoActs,
            Instant at) {

        static FailureItem of(CollectionFailure failure) {
            return new FailureItem(
                    failure.accountId,
                    failure.connection,
                    failure.region,
                    failure.call,
                    failure.code,
                    failure.message,
                    failure.whatToDo,
                    failure.whoActs,
                    failure.at);
        }
    }

    static RunItem of(CollectionRun run, List<CollectionFailure> failures) {
        return new RunItem(
                run.id,
                run.status,
                run.cause,
                run.requestedBy,
                run.accountId,
                run.step,
                run.startedAt,
                run.finishedAt,
                run.accountsExpected,
                run.accountsDone,
                run.accountsCollected,
                run.evidenceStored,
                run.evidenceUnchanged,
                failures.stream().map(FailureItem::of).toList(),
                Math.max(run.failureCount, failures.size()));
    }

    @JsonIgnore
    public boolean isRunning() {
        return status == RunStatus.RUNNING;
    }
}
