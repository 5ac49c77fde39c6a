package io.rootproof.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The next review of a kind.
 *
 * @param since what it has to look at begins here: the end of what the last one looked at
 * @param lastSignedAt null before the first
 */
public record DueReview(
        ReviewKind kind,
        Instant dueAt,
        boolean overdue,
        Instant since,
        @Nullable Long lastId,
        @Nullable Instant lastSignedAt,
        @Nullable String lastSignedBy) {}
