package io.rootproof.collection.imports;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times that somebody else states. */
final class StatedTime {

    /** As in the evidence store: how far another clock may be ahead of ours. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private StatedTime() {}

    /** What is wrong with a time; null if it can be believed. */
    static @Nullable String problem(Instant stated, Instant now) {
        return stated.isAfter(now.plus(CLOCK_SKEW))
                ? "Its time, " + stated + ", is in the future, so it cannot have been observed."
                : null;
    }
}
