package io.rootproof.assessment;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time in scope that is not covered by proof, with its cause.
 *
 * @param to exclusive
 * @param verdict FAILED or UNKNOWN, and why
 */
public record Gap(String accountId, Instant from, Instant to, Verdict verdict) {

    /** Whole seconds of the clock between its ends. */
    public Duration length() {
        return Duration.ofSeconds(to.getEpochSecond() - from.getEpochSecond());
    }
}
