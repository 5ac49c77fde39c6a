package io.rootproof.assessment;

import io.rootproof.account.Lifecycle;
import java.time.Instant;
import java.util.Comparator;

/** From when an account was in a state, and when that was learned. */
public record LifecycleChange(Lifecycle lifecycle, Instant effectiveAt, Instant recordedAt) {

    static final Comparator<LifecycleChange> BY_TIME =
            Comparator.comparing(LifecycleChange::effectiveAt).thenComparing(LifecycleChange::recordedAt);
}
