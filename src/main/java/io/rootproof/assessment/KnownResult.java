package io.rootproof.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The result of an account at one instant, as it was known at another.
 *
 * @param evidenceId the evidence that decided; null where none did
 */
public record KnownResult(
        String accountId,
        Instant at,
        Instant knownAt,
        Verdict verdict,
        @Nullable Long evidenceId) {}
