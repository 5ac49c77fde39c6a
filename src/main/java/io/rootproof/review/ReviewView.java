package io.rootproof.review;

import io.rootproof.digest.Sha256;
import java.time.Instant;

/**
 * A signed review, as a page shows it.
 *
 * @param json what was signed; empty for who may not read the names in it
 * @param digest of what was signed
 */
record ReviewView(
        long id,
        ReviewKind kind,
        LookedAtView seen,
        String json,
        String digest,
        String statement,
        String findings,
        String signedBy,
        Instant signedAt,
        Instant dueAt,
        boolean late) {

    /**
     * @param seen what the person asking may read of it
     */
    static ReviewView of(Review review, SeenReviews seen) {
        return new ReviewView(
                review.id,
                review.kind,
                new LookedAtView(seen.lookedAt(review)),
                seen.text(review),
                Sha256.hex(review.lookedAt),
                review.statement,
                review.findings,
                review.signedBy,
                review.signedAt,
                review.dueAt,
                review.isLate());
    }
}
