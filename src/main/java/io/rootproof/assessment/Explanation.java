package io.rootproof.assessment;

import io.rootproof.rootkey.KeyState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says of each observation that was looked at what became of it. */
record Explanation(AssessmentPolicy policy, Facts facts, Rule rule) {

    List<Considered> of(Admitted admitted) {
        List<Considered> considered = new ArrayList<>();
        for (SeriesHistory one : admitted.series()) {
            Standing standing = one.standingAt(facts.at());
            if (standing != null) {
                one.recentAt(facts.at()).forEach(o -> considered.add(line(o, standing, one)));
                addIfOlder(considered, standing);
            }
        }
        KeyObservation later = facts.keySeenLater();
        if (later != null) {
            considered.removeIf(c -> c.observation().equals(later) && !c.use().isCurrent());
            if (considered.stream().noneMatch(c -> c.observation().equals(later))) {
                considered.add(new Considered(later, Use.SAW_LATER, rule.uses(Use.SAW_LATER)));
            }
        }
        admitted.refused().stream()
                .filter(o -> !o.effectiveAt().isAfter(facts.at()) && !policy.isTooOld(o, facts.at()))
                .forEach(o -> considered.add(new Considered(o, Use.IMPORT_REFUSED, false)));
        considered.sort(Comparator.comparing((Considered c) -> !c.used())
                .thenComparing(c -> !c.use().isCurrent())
                .thenComparing(Considered::observation, KeyObservation.BY_WEIGHT.reversed()));
        return considered;
    }

    /** A key that is left standing may be older than the first that is too old: age does not end what a trail tells. */
    private void addIfOlder(List<Considered> considered, Standing standing) {
        KeyObservation counting = standing.counting();
        if (counting != null
                && considered.stream().noneMatch(c -> c.observation().equals(counting))) {
            considered.add(new Considered(counting, Use.SAYS_KEY, rule.uses(Use.SAYS_KEY)));
        }
    }

    private Considered line(KeyObservation observation, Standing standing, SeriesHistory series) {
        Use use = use(observation, standing, series);
        // A series is stale by its newest observation; that older ones are too old as well decides nothing.
        boolean speaks = use != Use.TOO_OLD || observation.equals(standing.newest());
        return new Considered(observation, use, rule.uses(use) && speaks);
    }

    private Use use(KeyObservation observation, Standing standing, SeriesHistory series) {
        if (observation.equals(standing.counting())) {
            return switch (observation.state()) {
                case ACTIVE_KEY, INACTIVE_KEY, KEY_PRESENT -> Use.SAYS_KEY;
                case NO_KEY -> Use.SAYS_NO_KEY;
                case NO_ACTIVE_KEY -> Use.SAYS_NO_ACTIVE_KEY;
                case INDETERMINATE -> Use.DECIDES_NOTHING;
            };
        }
        if (policy.isTooOld(observation, facts.at())) {
            return Use.TOO_OLD;
        }
        if (observation.state().isKeyPresent() && series.isEnded(observation, facts.at())) {
            return Use.ENDED_BY_NO_KEY;
        }
        if (observation.equals(standing.newest())) {
            return Use.DECIDES_NOTHING; // an indeterminate one beside the key that it leaves standing
        }
        boolean endedByIndeterminate = standing.newest().state() == KeyState.INDETERMINATE
                && !observation.state().isKeyPresent()
                && observation.state() != KeyState.INDETERMINATE;
        return endedByIndeterminate ? Use.ENDED_BY_INDETERMINATE : Use.SUPERSEDED;
    }
}
