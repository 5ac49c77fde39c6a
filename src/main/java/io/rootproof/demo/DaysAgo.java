package io.rootproof.demo;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the demo's history, in days before its first start.
 *
 * @param from inclusive
 * @param to exclusive; null while it lasts
 */
record DaysAgo(double from, @Nullable Double to) {

    boolean covers(Instant instant, Instant today) {
        return !instant.isBefore(start(today)) && (to == null || instant.isBefore(before(today, to)));
    }

    Instant start(Instant today) {
        return before(today, from);
    }

    private static Instant before(Instant today, double days) {
        return today.minus(Duration.ofMinutes(Math.round(days * 24 * 60)));
    }
}
