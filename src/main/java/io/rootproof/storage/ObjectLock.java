package io.rootproof.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a file must stay in S3, and what S3 has confirmed of it.
 *
 * @param wantedUntil nobody may delete it before; null where nothing beyond the upload's own retention is wanted
 * @param wantedHold whether it must stay until a legal hold is lifted
 * @param confirmed whether S3 has all of that
 * @param lockedUntil until when S3 locks it, as S3 said last; null before it was asked
 * @param held whether S3 holds it; while unconfirmed, whether it may
 * @param attempts tried since this was wanted
 * @param lastError what came of the last; null if it did not fail
 * @param nextAttempt null once it is confirmed
 */
public record ObjectLock(
        String sha256,
        @Nullable Instant wantedUntil,
        boolean wantedHold,
        boolean confirmed,
        @Nullable Instant lockedUntil,
        boolean held,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant nextAttempt,
        Instant wantedAt) {

    /** What somebody needs of a file. */
    public record Wanted(@Nullable Instant until, boolean hold) {

        /** What satisfies both. */
        public Wanted and(Wanted other) {
            return new Wanted(later(until, other.until), hold || other.hold);
        }
    }

    /** This lock with what is wanted now: a retention in COMPLIANCE mode is never shortened, a hold can be lifted. */
    Wanted with(Wanted now) {
        return new Wanted(later(wantedUntil, now.until()), now.hold());
    }

    Wanted wanted() {
        return new Wanted(wantedUntil, wantedHold);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
