package io.rootproof.assessment;

import io.rootproof.assessment.ObservationRows.OfAccount;
import io.rootproof.assessment.SeriesRows.Key;
import io.rootproof.assessment.Starts.Group;
import io.rootproof.evidence.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Loads so much of the past as results from an instant on depend on: what may still be current then, the newest of each
 * series that fell silent before, and what trails told. Never whole histories, and one query for many accounts.
 */
@ApplicationScoped
class Histories {

    static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final ObservationRows observations;
    private final SeriesRows series;

    Histories(ObservationRows observations, SeriesRows series) {
        this.observations = observations;
        this.series = series;
    }

    /**
     * Observations by account, enough for results from each account's start on.
     *
     * @param newSeries series that began with what is assessed now: nothing older need be looked for
     * @return for each account those observed from its start less the longest age on, and the few older ones that count
     */
    Map<String, List<KeyObservation>> from(Starts starts, Policies policies, Set<Key> newSeries) {
        Map<String, List<KeyObservation>> found = new HashMap<>();
        for (Group group : starts.groups()) {
            Instant floor = group.earliest().minus(policies.longestAgeFrom(group.earliest()));
            Map<Key, Instant> newest = series.of(group.accountIds());
            List<OfAccount> rows = new ArrayList<>(observations.since(floor, group.accountIds()));
            rows.addAll(observations.newestOfSilentSeries(floor, group.accountIds()));
            addTrails(rows, newest.keySet(), floor, policies.refusingImportsFrom(group.earliest()));
            addBefore(rows, newest, floor, starts, newSeries);
            group.accountIds().forEach(id -> found.put(id, new ArrayList<>()));
            rows.stream()
                    .distinct()
                    .forEach(row -> found.computeIfAbsent(row.accountId(), id -> new ArrayList<>())
                            .add(row.observation()));
        }
        return found;
    }

    private void addTrails(List<OfAccount> rows, Set<Key> series, Instant floor, Set<Boolean> refusing) {
        List<String> withTrail = series.stream()
                .filter(key -> key.series().source() == Source.CLOUDTRAIL)
                .map(Key::accountId)
                .distinct()
                .toList();
        if (!withTrail.isEmpty()) {
            rows.addAll(observations.ofTrailBefore(floor, EVER, withTrail));
            refusing.forEach(refused ->
                    withTrail.forEach(id -> rows.addAll(observations.newestNoKeyBefore(floor, EVER, !refused, id))));
        }
    }

    /** Where late evidence begins between two observations of a series, the one before it lies before the floor. */
    private void addBefore(
            List<OfAccount> rows, Map<Key, Instant> newest, Instant floor, Starts starts, Set<Key> newSeries) {
        Set<Key> covered = rows.stream()
                .filter(row -> !row.observation().effectiveAt().isAfter(starts.of(row.accountId())))
                .map(row -> new Key(row.accountId(), row.observation().series()))
                .collect(Collectors.toSet());
        newest.keySet().stream()
                .filter(key -> !covered.contains(key) && !newSeries.contains(key))
                .forEach(key ->
                        rows.addAll(observations.newestOfSeriesBefore(floor, EVER, key.series(), key.accountId())));
    }
}
