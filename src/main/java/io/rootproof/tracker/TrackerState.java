package io.rootproof.tracker;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How Jira answers.
 *
 * @param polledAt when statuses were last read; null before the first time
 * @param failures how often in a row it could not be asked
 * @param pausedUntil it is not asked before; null if it may be
 */
record TrackerState(
        @Nullable Instant answeredAt,
        @Nullable Instant polledAt,
        int failures,
        @Nullable String lastError,
        @Nullable Instant failedAt,
        @Nullable Instant pausedUntil) {

    boolean isPaused(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    public boolean isFailing() {
        return failures > 0;
    }
}
