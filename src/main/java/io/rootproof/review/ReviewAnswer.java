package io.rootproof.review;

import io.rootproof.digest.Sha256;
import java.time.Instant;

/**
 * A signed review, as the API answers it.
 *
 * @param late whether it was signed after it was due
 * @param lookedAt what was shown to the person who signed; without names for who may not read them
 * @param lookedAtSha256 of its canonical JSON, as it stands in bundles
 */
record ReviewAnswer(
        long id,
        ReviewKind kind,
        Instant from,
        Instant to,
        Instant dueAt,
        Instant signedAt,
        String signedBy,
        boolean late,
        String statement,
        String findings,
        LookedAt lookedAt,
        String lookedAtSha256) {

    static ReviewAnswer of(Review review, SeenReviews seen) {
        return new ReviewAnswer(
                review.id,
                review.kind,
                review.from,
                review.to,
                review.dueAt,
                review.signedAt,
                review.signedBy,
                review.isLate(),
                review.statement,
                review.findings,
                seen.lookedAt(review),
                Sha256.hex(review.lookedAt));
    }
}
