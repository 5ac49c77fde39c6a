package io.rootproof.acceptance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for, as typed.
 *
 * @param justification the task that needs the root user's key
 * @param whyNoRole why no role can do it
 * @param compensatingControls what keeps the key from being misused meanwhile
 * @param startsAt null for as soon as it is approved
 * @param expiresAt mandatory; the first instant at which it is over
 */
public record AcceptanceRequest(
        @Nullable String accountId,
        @Nullable String justification,
        @Nullable String whyNoRole,
        @Nullable String compensatingControls,
        @Nullable Instant startsAt,
        @Nullable Instant expiresAt) {}
