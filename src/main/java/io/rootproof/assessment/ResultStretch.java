package io.rootproof.assessment;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time within which the verdict on one account stays the same.
 *
 * @param to exclusive
 */
public record ResultStretch(Instant from, Instant to, Verdict verdict) {

    /** Whole seconds of the clock between its ends, so that the parts of a period add up to the period. */
    public Duration length() {
        return Duration.ofSeconds(to.getEpochSecond() - from.getEpochSecond());
    }
}
