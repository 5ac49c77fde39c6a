package io.rootproof.overview;

import io.rootproof.assessment.KnownResult;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of an account.
 *
 * @param at the instant that it is about
 * @param knownAt what was learned after this is left out
 * @param evidenceId the evidence that decided; null where none did
 */
public record PastResult(
        String accountId,
        Instant at,
        Instant knownAt,
        Result result,
        Reason reason,
        boolean conflicting,
        @Nullable Long evidenceId) {

    static PastResult of(KnownResult known) {
        return new PastResult(
                known.accountId(),
                known.at(),
                known.knownAt(),
                known.verdict().result(),
                known.verdict().reason(),
                known.verdict().conflicting(),
                known.evidenceId());
    }
}
