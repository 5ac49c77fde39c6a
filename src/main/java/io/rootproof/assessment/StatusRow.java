package io.rootproof.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the cache {@link AccountStatus}, before it is written. */
record StatusRow(
        String accountId,
        Verdict verdict,
        Instant since,
        @Nullable Instant validUntil,
        @Nullable Instant observedAt,
        @Nullable Long evidenceId,
        SecurityHubState securityHub,
        @Nullable Instant silentSince,
        Instant assessedAt,
        @Nullable Instant dueAt,
        @Nullable LocalDate daysUntil) {}
