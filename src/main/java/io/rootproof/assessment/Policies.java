package io.rootproof.assessment;

import io.rootproof.control.CardTerm;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By which numbers is judged, and from when on: each instant by those in force then. A new version of the control card
 * changes nothing that lies before it.
 */
public class Policies {

    /** The policy from an instant on, until the next. */
    private record Change(AssessmentPolicy policy, Duration gapDelay) {}

    private final NavigableMap<Instant, Change> from = new TreeMap<>();

    private Policies() {}

    /** One policy, for ever. */
    public static Policies always(AssessmentPolicy policy) {
        Policies policies = new Policies();
        policies.from.put(Instant.MIN, new Change(policy, Duration.ZERO));
        return policies;
    }

    /**
     * Those of the control card. Where a new version changes nothing that results depend on, nothing changes.
     *
     * @param terms in order, without gaps
     */
    public static Policies of(List<CardTerm> terms) {
        Policies policies = new Policies();
        for (CardTerm term : terms) {
            Change change = new Change(
                    AssessmentPolicy.of(term.card().policy()),
                    term.card().policy().gapDelay());
            Map.Entry<Instant, Change> last = policies.from.lastEntry();
            if (last == null || !last.getValue().equals(change)) {
                policies.from.put(term.from(), change);
            }
        }
        return policies;
    }

    AssessmentPolicy at(Instant at) {
        return policy(from.floorEntry(at));
    }

    /** The next instant at which numbers change; null if none is known. */
    @Nullable
    Instant nextChange(Instant at) {
        return from.higherKey(at);
    }

    /** When the numbers change. */
    Collection<Instant> changes() {
        return from.tailMap(Instant.MIN, false).keySet();
    }

    /** The longest that any observation with a maximum age counts, at an instant or later. */
    Duration longestAgeFrom(Instant start) {
        return Collections.max(
                sinceBefore(start).map(AssessmentPolicy::longestAge).toList());
    }

    /** Whether imports of <em>no key</em> are refused, in the order of asking: one answer, or both where it changes. */
    Set<Boolean> refusingImportsFrom(Instant start) {
        return sinceBefore(start).map(AssessmentPolicy::refuseImportedNoKey).collect(Collectors.toSet());
    }

    /** Where an observation may begin or cease to be too old: the instants, none where age does not matter. */
    Stream<Instant> ageBoundaries(KeyObservation observation) {
        return from.entrySet().stream().flatMap(change -> {
            Instant last = policy(change).lastCurrent(observation);
            Instant end = from.higherKey(change.getKey());
            Instant old = last == null ? null : last.plusMillis(1);
            return old == null || old.isBefore(change.getKey()) || (end != null && !old.isBefore(end))
                    ? Stream.empty()
                    : Stream.of(old);
        });
    }

    /**
     * The last instant at which an observation is not too old: of the time around an instant, or, where it is too old
     * then, of the time before; null where age does not matter.
     */
    @Nullable
    Instant lastCurrent(KeyObservation observation, Instant at) {
        return at(at).isTooOld(observation, at) ? lastBefore(observation, at) : lastAfter(observation, at);
    }

    /** The next instant after which something has lasted longer than a gap may before somebody has to act. */
    @Nullable
    Instant gapEnds(Instant since, Instant now) {
        for (Map.Entry<Instant, Change> change : from.entrySet()) {
            Instant tooLong = since.plus(change.getValue().gapDelay()).plusMillis(1);
            Instant at = tooLong.isBefore(change.getKey()) ? change.getKey() : tooLong;
            Instant end = from.higherKey(change.getKey());
            if (at.isAfter(now) && (end == null || at.isBefore(end))) {
                return at;
            }
        }
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Policies policies && from.equals(policies.from);
    }

    @Override
    public int hashCode() {
        return from.hashCode();
    }

    private @Nullable Instant lastAfter(KeyObservation observation, Instant at) {
        Instant start = at;
        while (true) {
            Instant last = at(start).lastCurrent(observation);
            Instant end = from.higherKey(start);
            if (last == null || end == null || last.isBefore(end)) {
                return last;
            }
            if (at(end).isTooOld(observation, end)) {
                return end.minusMillis(1);
            }
            start = end;
        }
    }

    private @Nullable Instant lastBefore(KeyObservation observation, Instant at) {
        Instant end = at;
        for (Instant start : from.headMap(at, true).descendingMap().keySet()) {
            Instant last = at(start).lastCurrent(observation);
            if (last == null || !last.isBefore(end)) {
                return end.minusMillis(1);
            }
            if (!last.isBefore(start)) {
                return last;
            }
            end = start;
        }
        return null;
    }

    private Stream<AssessmentPolicy> sinceBefore(Instant start) {
        return from.tailMap(from.floorKey(start), true).values().stream().map(Change::policy);
    }

    private static AssessmentPolicy policy(Map.@Nullable Entry<Instant, Change> change) {
        return Objects.requireNonNull(change).getValue().policy();
    }
}
