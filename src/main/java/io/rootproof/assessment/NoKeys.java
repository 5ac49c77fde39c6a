package io.rootproof.assessment;

import io.rootproof.rootkey.KeyState;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Every <em>no key</em> of an account, whatever its source: what ends a key that only the trail told of. */
class NoKeys {

    private final List<KeyObservation> byTime;

    NoKeys(Collection<KeyObservation> observations) {
        this.byTime = observations.stream()
                .filter(o -> o.state() == KeyState.NO_KEY)
                .sorted(Comparator.comparing(KeyObservation::observedAt))
                .toList();
    }

    /** Whether one was observed after an instant, and speaks at another. */
    boolean anyAfter(Instant observedAfter, Instant at) {
        for (int i = byTime.size() - 1; i >= 0; i--) {
            KeyObservation noKey = byTime.get(i);
            if (!noKey.observedAt().isAfter(observedAfter)) {
                return false;
            }
            if (!noKey.effectiveAt().isAfter(at)) {
                return true;
            }
        }
        return false;
    }
}
