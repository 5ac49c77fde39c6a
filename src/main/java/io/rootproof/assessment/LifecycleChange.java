package io.rootproof.assessment;

import io.rootproof.account.AccountChange;
import io.rootproof.account.Lifecycle;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/** From when an account was in a state, and when that was learned. */
public record LifecycleChange(Lifecycle lifecycle, Instant effectiveAt, Instant recordedAt) {

    static final Comparator<LifecycleChange> BY_TIME =
            Comparator.comparing(LifecycleChange::effectiveAt).thenComparing(LifecycleChange::recordedAt);

    static LifecycleChange of(AccountChange change) {
        return new LifecycleChange(
                Lifecycle.valueOf(Objects.requireNonNull(change.toValue)), change.effectiveAt, change.recordedAt);
    }
}
