package io.rootproof.overview;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the result of an account became another.
 *
 * @param index of its entry in the log, which orders the feed
 * @param from since when it is so
 * @param to until when, exclusive; null for as long as nothing new is known
 * @param knownFrom since when it is known
 * @param previousResult what was known of the moment before; null for the first result of an account
 * @param evidenceId the record that decided; null where none did
 */
record ResultChange(
        long index,
        String accountId,
        String accountName,
        Instant from,
        @Nullable Instant to,
        Instant knownFrom,
        Result result,
        Reason reason,
        boolean conflicting,
        @Nullable Result previousResult,
        @Nullable Reason previousReason,
        @Nullable Long evidenceId) {

    /** Most rows only say that a result holds longer than was known. */
    boolean isOne() {
        return result != previousResult || reason != previousReason;
    }
}
