package io.rootproof.assessment;

import io.rootproof.rootkey.KeyState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys that were there before they were seen. Every report on an old key says again that it is old, so what is kept is,
 * for each state, the observations by time with the earliest presence that any later one tells of.
 */
class EarlierPresence {

    private record Told(KeyObservation by, Instant earliestOfThisAndLater) {}

    private final Map<KeyState, List<Told>> byState = new EnumMap<>(KeyState.class);

    EarlierPresence(Collection<KeyObservation> observations) {
        for (KeyState state : KeyState.values()) {
            List<KeyObservation> lastFirst = observations.stream()
                    .filter(o -> o.state() == state && o.presentBefore() != null)
                    .sorted(Comparator.comparing(KeyObservation::observedAt)
                            .thenComparing(KeyObservation::evidenceId)
                            .reversed())
                    .toList();
            List<Told> told = new ArrayList<>();
            Instant earliest = Instant.MAX;
            for (KeyObservation observation : lastFirst) {
                Instant since = observation.presentBefore();
                earliest = since != null && since.isBefore(earliest) ? since : earliest;
                told.add(new Told(observation, earliest));
            }
            if (!told.isEmpty()) {
                byState.put(state, told.reversed());
            }
        }
    }

    /** The observation, of the worst state there is, that saw later what was there at an instant. */
    @Nullable
    KeyObservation at(Instant at) {
        for (List<Told> told : byState.values()) {
            KeyObservation first = firstToTellOf(at, told);
            if (first != null) {
                return first;
            }
        }
        return null;
    }

    private static @Nullable KeyObservation firstToTellOf(Instant at, List<Told> told) {
        int low = 0;
        int high = told.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (told.get(middle).by().observedAt().isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        for (int i = low; i < told.size(); i++) {
            if (told.get(i).earliestOfThisAndLater().isAfter(at)) {
                return null;
            }
            Instant since = told.get(i).by().presentBefore();
            if (since != null && !since.isAfter(at)) {
                return told.get(i).by();
            }
        }
        return null;
    }
}
