package io.rootproof.bundle;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import java.time.Duration;
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

    long seconds() {
        return Duration.between(from, to).toSeconds();
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
