package io.rootproof.assessment;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time within which the verdict on one account stays the same.
 *
 * @param to exclusive
 */
public record ResultStretch(Instant from, Instant to, Verdict verdict) {

    public Duration length() {
        return Duration.between(from, to);
    }
}
