package io.rootproof.bundle;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one account's time over which nothing changed.
 *
 * @param to exclusive
 * @param evidenceId the record that decided its beginning; null where none did
 */
record Segment(
        Instant from,
        Instant to,
        Result result,
        Reason reason,
        boolean conflicting,
        boolean inScope,
        @Nullable Long evidenceId) {

    /** Whole seconds of the clock between its ends, so that the parts of a period add up to the period. */
    long seconds() {
        return to.getEpochSecond() - from.getEpochSecond();
    }

    boolean looksLike(Segment other) {
        return result == other.result
                && reason == other.reason
                && conflicting == other.conflicting
                && inScope == other.inScope;
    }

    Segment until(Instant end) {
        return new Segment(from, end, result, reason, conflicting, inScope, evidenceId);
    }
}
