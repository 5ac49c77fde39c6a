package io.rootproof.review;

import io.rootproof.web.FormErrors;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a review is signed, with what it looks at.
 *
 * @param digest of what is shown, so that nothing else is signed
 */
record ReviewForm(
        ReviewKind kind,
        DueReview due,
        LookedAtView seen,
        String digest,
        @Nullable String statement,
        @Nullable String findings,
        FormErrors errors) {

    static ReviewForm of(Draft draft, @Nullable String statement, @Nullable String findings, FormErrors errors) {
        return new ReviewForm(
                draft.kind(),
                draft.due(),
                new LookedAtView(draft.seen()),
                draft.seen().digest(),
                statement,
                findings,
                errors);
    }

    public Instant to() {
        return seen.to();
    }
}
