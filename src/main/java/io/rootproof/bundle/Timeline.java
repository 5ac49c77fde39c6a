package io.rootproof.bundle;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Values over time, painted over one another: what is painted later covers what was there.
 *
 * @param <V> the values
 */
final class Timeline<V> {

    private final Instant start;
    private final Instant end;
    /** The value from each instant on; empty where nothing was painted. */
    private final TreeMap<Instant, Optional<V>> changes = new TreeMap<>();

    /** An empty one if the start is not before the end. */
    Timeline(Instant start, Instant end) {
        this.start = start;
        this.end = end;
        changes.put(start, Optional.empty());
    }

    /** Paints a stretch; what reaches beyond the timeline is cut off. */
    void paint(Instant from, Instant to, V value) {
        Instant first = from.isBefore(start) ? start : from;
        Instant last = to.isAfter(end) ? end : to;
        if (!first.isBefore(last)) {
            return;
        }
        Optional<V> after = changes.floorEntry(last).getValue();
        changes.subMap(first, true, last, false).clear();
        changes.put(first, Optional.of(value));
        changes.put(last, after);
    }

    /** Every stretch that was painted, in order. */
    void each(Stretch<V> consumer) {
        for (Map.Entry<Instant, Optional<V>> change : changes.entrySet()) {
            Instant next =
                    Optional.ofNullable(changes.higherKey(change.getKey())).orElse(end);
            if (change.getKey().isBefore(next)) {
                change.getValue().ifPresent(value -> consumer.over(change.getKey(), next, value));
            }
        }
    }

    /** Takes one stretch. */
    @FunctionalInterface
    interface Stretch<V> {
        void over(Instant from, Instant to, V value);
    }
}
