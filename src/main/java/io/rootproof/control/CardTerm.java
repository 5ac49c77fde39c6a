package io.rootproof.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time with the version that was in force throughout.
 *
 * @param from inclusive; {@link Instant#MIN} for the first: no evidence is ever judged without a card
 * @param to exclusive; null: no end is known
 */
public record CardTerm(
        ControlCard card, Instant from, @Nullable Instant to) {

    /** Whether any of it lies in {@code [start, end)}. */
    public boolean touches(Instant start, Instant end) {
        return from.isBefore(end) && (to == null || to.isAfter(start));
    }

    /**
     * When each version is in force. A later version replaces all before it from its date on, those, too, that were to
     * come into force after it.
     *
     * @param versions by number, at least one
     */
    static List<CardTerm> of(List<ControlCard> versions) {
        NavigableMap<Instant, ControlCard> from = new TreeMap<>();
        from.put(Instant.MIN, versions.getFirst());
        for (ControlCard card : versions.subList(1, versions.size())) {
            from.tailMap(card.effectiveFrom(), true).clear();
            from.put(card.effectiveFrom(), card);
        }
        List<CardTerm> terms = new ArrayList<>();
        for (Map.Entry<Instant, ControlCard> begin : from.entrySet()) {
            terms.add(new CardTerm(begin.getValue(), begin.getKey(), from.higherKey(begin.getKey())));
        }
        return List.copyOf(terms);
    }
}
