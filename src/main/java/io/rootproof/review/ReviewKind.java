package io.rootproof.review;

import io.rootproof.control.ControlPolicy;
import java.time.Period;

/** What is looked at in a review, and how often. */
public enum ReviewKind {

    /** The scheduled look at the whole control. */
    HEALTH_CHECK,

    /** The path of an exception, played through with the people who would walk it. */
    TABLETOP;

    /** The control card sets the time between health checks only; an exercise is held at least once a year. */
    private static final Period BETWEEN_EXERCISES = Period.ofYears(1);

    /** From one to the next. */
    public Period cadence(ControlPolicy policy) {
        return this == HEALTH_CHECK ? policy.reviewCadence() : BETWEEN_EXERCISES;
    }
}
