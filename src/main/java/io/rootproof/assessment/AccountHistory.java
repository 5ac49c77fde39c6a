package io.rootproof.assessment;

import java.time.Instant;
import java.util.List;

/**
 * Everything that a result may depend on, besides the policy. An account without lifecycle changes is active.
 *
 * @param partition {@code aws}, {@code aws-us-gov} or {@code aws-cn}
 * @param observations in any order
 * @param lifecycle in order of learning
 */
public record AccountHistory(String partition, List<KeyObservation> observations, List<LifecycleChange> lifecycle) {

    public AccountHistory {
        observations = List.copyOf(observations);
        lifecycle = List.copyOf(lifecycle);
    }

    /** What of it was known at an instant. */
    public AccountHistory asKnownAt(Instant knownAt) {
        return new AccountHistory(
                partition,
                observations.stream().filter(o -> !o.knownAt().isAfter(knownAt)).toList(),
                lifecycle.stream().filter(c -> !c.recordedAt().isAfter(knownAt)).toList());
    }
}
