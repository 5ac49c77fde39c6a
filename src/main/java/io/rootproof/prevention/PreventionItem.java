package io.rootproof.prevention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.rootproof.account.Account;
import io.rootproof.period.Seen;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What prevents a root key in one account. It is no result, and no result rests on it.
 *
 * @param since the reading that first said so; null if nothing was read, or if that was outside of what may be seen
 * @param readAt when policies were last read as a whole; null if they never were
 * @param attemptedAt when that was last tried; null if it never was
 * @param rootCredentialsManagement whether root credentials of member accounts are managed from above
 * @param rootSessions whether root sessions for single tasks may be opened from above
 * @param policies that reach the account and speak of root keys, from the root down
 */
public record PreventionItem(
        String accountId,
        String name,
        String organizationalUnit,
        String partition,
        PreventionState state,
        @Nullable Instant since,
        @Nullable Instant readAt,
        @Nullable Instant attemptedAt,
        Flag rootCredentialsManagement,
        Flag rootSessions,
        List<ReachShown> policies) {

    /** Joins account {@code a} with its {@link AccountPrevention} {@code v} and, in rows of their own, readings {@code r}. */
    public static final String JOINED = " left join AccountPrevention v on v.accountId = a.accountId and v.toAt is null"
            + " left join PreventionReading r on r.connection = coalesce(v.connection, a.connection)"
            + " and (r.newest = true or r.newestJudged = true)";

    /**
     * From what {@link #JOINED} finds.
     *
     * @param bound null where nothing was read of the account
     * @param readings the newest of its connection
     * @param seen what may be shown of them
     */
    public static PreventionItem of(
            Account account, @Nullable AccountPrevention bound, List<PreventionReading> readings, Seen seen) {
        return of(account, bound, new Readings(readings), seen);
    }

    static PreventionItem of(Account account, @Nullable AccountPrevention bound, Readings readings, Seen seen) {
        PreventionReading judged = readings.judged(bound == null ? account.connection : bound.connection);
        PreventionReading newest = readings.newest(bound == null ? account.connection : bound.connection);
        return new PreventionItem(
                account.accountId,
                account.name,
                account.organizationalUnit,
                account.partition,
                bound == null ? PreventionState.NOT_READ : bound.state,
                bound == null || !seen.isAt(bound.fromAt) ? null : bound.fromAt,
                judged == null ? null : judged.readAt,
                newest == null ? null : newest.readAt,
                newest == null ? Flag.NOT_READ : newest.rootCredentialsManagement,
                newest == null ? Flag.NOT_READ : newest.rootSessions,
                bound == null
                        ? List.of()
                        : bound.reaching().stream()
                                .map(reach -> new ReachShown(
                                        reach,
                                        judged != null && seen.isEvidenceOfAll(judged.readAt)
                                                ? readings.evidence(judged, reach.policyId())
                                                : null))
                                .toList());
    }

    /** Whether the last attempt failed, so that what is said is from before. */
    @JsonIgnore
    public boolean isFromBefore() {
        return readAt != null && attemptedAt != null && attemptedAt.isAfter(readAt);
    }

    @JsonIgnore
    public boolean isManagement() {
        return state == PreventionState.MANAGEMENT;
    }

    @JsonIgnore
    public boolean isNotRead() {
        return state == PreventionState.NOT_READ;
    }

    /** The colour of its badge. */
    @JsonIgnore
    public String tone() {
        return switch (state) {
            case BOUND -> "good";
            case NOT_JUDGED -> "doubt";
            case NOT_BOUND, MANAGEMENT, NOT_READ -> "quiet";
        };
    }

    /** The shape of its badge. */
    @JsonIgnore
    public String shape() {
        return switch (state) {
            case BOUND -> "tick";
            case NOT_JUDGED -> "triangle";
            case NOT_BOUND, MANAGEMENT, NOT_READ -> "dash";
        };
    }
}
