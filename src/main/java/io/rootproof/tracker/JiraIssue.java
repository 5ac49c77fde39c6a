package io.rootproof.tracker;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What Jira says of an issue.
 *
 * @param resolvedAt when Jira resolved it; null where its workflow sets no resolution
 * @param updatedAt when it was last changed; null if Jira does not say
 */
record JiraIssue(
        String key,
        String summary,
        String status,
        @Nullable Instant resolvedAt,
        @Nullable Instant updatedAt) {}
