package io.rootproof.assessment;

import java.util.List;

/**
 * One account over a period, as known now.
 *
 * @param stretches in order, without gaps, from when anything was known of the account up to now at the latest
 * @param time in scope, by result
 * @param firstSightings the first observation of each key in the period, the newest first
 */
public record AccountPast(List<ResultStretch> stretches, TimeByResult time, List<KeyObservation> firstSightings) {

    public AccountPast {
        stretches = List.copyOf(stretches);
        firstSightings = List.copyOf(firstSightings);
    }
}
