package io.rootproof.assessment;

import io.rootproof.assessment.ObservationRows.OfAccount;
import io.rootproof.assessment.SeriesRows.Key;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loads what one result in the past depends on: a window of observations, and not the history around it. */
@ApplicationScoped
class PastHistory {

    /** The store believes times so far ahead of its clock. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final ObservationRows observations;
    private final SeriesRows series;

    PastHistory(ObservationRows observations, SeriesRows series) {
        this.observations = observations;
        this.series = series;
    }

    List<KeyObservation> observations(String accountId, Instant at, Instant knownAt, AssessmentPolicy policy) {
        Instant floor = at.minus(policy.longestAge());
        List<OfAccount> rows = new ArrayList<>(observations.between(floor, at.plus(CLOCK_SKEW), knownAt, accountId));
        Set<Series> covered = rows.stream()
                .map(OfAccount::observation)
                .filter(o -> !o.effectiveAt().isAfter(at))
                .map(KeyObservation::series)
                .collect(Collectors.toSet());
        for (Key key : series.of(List.of(accountId)).keySet()) {
            if (!covered.contains(key.series())) {
                rows.addAll(observations.newestOfSeriesBefore(floor, knownAt, key.series(), accountId));
            }
            if (key.series().source() == Source.CLOUDTRAIL) {
                rows.addAll(observations.ofTrailBefore(floor, knownAt, List.of(accountId)));
                rows.addAll(observations.newestNoKeyBefore(floor, knownAt, !policy.refuseImportedNoKey(), accountId));
            }
        }
        Stream.of(KeyState.values())
                .filter(KeyState::isKeyPresent)
                .forEach(state -> rows.addAll(observations.firstToTellOf(at, state, knownAt, accountId)));
        return rows.stream().map(OfAccount::observation).distinct().toList();
    }
}
