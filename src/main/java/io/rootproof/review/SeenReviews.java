package io.rootproof.review;

import io.rootproof.period.Seen;
import io.rootproof.period.Sight;
import io.rootproof.web.list.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/**
 * Which reviews the person asking may read: those that touch one of her audit periods. What they looked at names accounts
 * of the whole organisation, so the names are for periods of every account.
 */
@ApplicationScoped
class SeenReviews {

    private final Sight sight;

    SeenReviews(Sight sight) {
        this.sight = sight;
    }

    /** Besides, a condition on {@code Review r}. */
    Conditions in(Conditions filter) {
        Seen seen = sight.seen();
        return seen.everything()
                ? filter
                : filter.and(seen.span("r.from", "r.signedAt").jpql(), Map.of());
    }

    boolean sees(Review review) {
        return sight.seesSpan(review.from, review.signedAt);
    }

    /** Whether the time now is hers, and so what is due next. */
    boolean seesPresent(Instant now) {
        return sight.seen().isPresent(now);
    }

    /** Whether she may read the names, too. */
    private boolean seesNames(Review review) {
        Seen seen = sight.seen();
        return seen.everything()
                || seen.periods().stream()
                        .anyMatch(period -> period.all() && period.touches(review.from, review.signedAt));
    }

    /** What it looked at, as far as she may read it. */
    LookedAt lookedAt(Review review) {
        LookedAt seen = LookedAt.of(review.lookedAt);
        return seesNames(review) ? seen : seen.withoutNames();
    }

    /** The very text that was signed; empty for who may not read the names in it. */
    String text(Review review) {
        return seesNames(review) ? review.lookedAt : "";
    }
}
