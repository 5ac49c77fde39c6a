package io.rootproof.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * From when on a newly seen old key changes anything. Each report on an old key says again since when it is there; where
 * that was known, only the time since the last report is new.
 *
 * @param known observations from before
 * @param reliableFrom from when on {@code known} is complete
 */
record KnownKeys(Collection<KeyObservation> known, Instant reliableFrom) {

    /** The first instant that a new observation may change; null where it reaches back no further than it speaks. */
    @Nullable
    Instant startOf(KeyObservation added) {
        Instant since = added.presentBefore();
        if (since == null) {
            return null;
        }
        return known.stream()
                .filter(key -> tellsAsMuch(key, added, since))
                .map(KeyObservation::observedAt)
                .max(Comparator.naturalOrder())
                .orElse(since);
    }

    private boolean tellsAsMuch(KeyObservation key, KeyObservation added, Instant since) {
        Instant before = key.presentBefore();
        return before != null
                && !before.isAfter(since)
                && key.state().compareTo(added.state()) <= 0
                && key.observedAt().isBefore(added.observedAt())
                && !key.observedAt().isBefore(reliableFrom);
    }
}
