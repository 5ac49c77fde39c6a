package io.rootproof.prevention.scp;

import org.jspecify.annotations.Nullable;

/**
 * What a policy does to one root user.
 *
 * @param because what makes it so, where it does not deny; null where it does, or does not speak of it
 */
public record Ruling(Outcome outcome, @Nullable Doubt because) {

    static final Ruling DENIES = new Ruling(Outcome.DENIES, null);
    static final Ruling SILENT = new Ruling(Outcome.SILENT, null);

    static Ruling exempts(Doubt because) {
        return new Ruling(Outcome.EXEMPTS, because);
    }

    static Ruling unjudged(Doubt because) {
        return new Ruling(Outcome.UNJUDGED, because);
    }

    /** Of two statements of one policy the one that says more: a denial is a denial, whatever stands beside it. */
    Ruling or(Ruling other) {
        return outcome.compareTo(other.outcome) <= 0 ? this : other;
    }
}
