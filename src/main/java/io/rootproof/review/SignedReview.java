package io.rootproof.review;

import io.rootproof.time.Rfc3339;
import io.rootproof.web.Minutes;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature as a form or a program sends it, once it can be read.
 *
 * @param to the end of what was shown
 * @param digest of what was shown
 */
record SignedReview(ReviewKind kind, Instant to, String digest, SignOff signOff) {

    static SignedReview of(
            @Nullable String kind,
            @Nullable String to,
            @Nullable String digest,
            @Nullable String statement,
            @Nullable String findings) {
        ReviewRefusals words = Words.of(ReviewRefusals.class);
        ReviewKind known = QueryParameters.oneOf("kind", kind, ReviewKind.class);
        if (known == null) {
            throw ProblemException.unprocessable(words.whichKind());
        }
        Instant end = to == null ? null : Rfc3339.parse(to.strip());
        if (end == null) {
            throw ProblemException.unprocessable(words.fromDraft("to", "2026-11-22T10:15:00Z"));
        }
        if (digest == null || !digest.strip().matches("[0-9a-f]{64}")) {
            throw ProblemException.unprocessable(words.fromDraft("digest", "e3b0c442…"));
        }
        return new SignedReview(known, end, digest.strip(), SignOff.of(statement, findings));
    }

    /** Signs as the person who is logged in. */
    Review sign(Reviews reviews, String by, Instant now) {
        return reviews.sign(kind, to, digest, signOff, by, now);
    }

    /** For the audit log. */
    static String sentence(Review review) {
        return "Review " + review.id + ", " + review.kind + ", of what was until " + Minutes.of(review.to)
                + (review.isLate() ? ", late." : ".");
    }
}
