package io.rootproof.assessment;

import io.rootproof.rootkey.KeyState;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The observations of one series, and which of them speaks at an instant. */
class SeriesHistory {

    private final List<KeyObservation> byWeight;
    private final Policies policies;
    private final NoKeys noKeys;
    private final Duration farthestAhead;

    SeriesHistory(Collection<KeyObservation> observations, Policies policies, NoKeys noKeys) {
        this.byWeight = observations.stream().sorted(KeyObservation.BY_WEIGHT).toList();
        this.policies = policies;
        this.noKeys = noKeys;
        this.farthestAhead = byWeight.stream()
                .map(o -> Duration.between(o.effectiveAt(), o.observedAt()))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** How it stands, or null before it began. */
    @Nullable
    Standing standingAt(Instant at) {
        int newestIndex = newestAt(at);
        if (newestIndex < 0) {
            return null;
        }
        AssessmentPolicy policy = policies.at(at);
        KeyObservation newest = byWeight.get(newestIndex);
        boolean stale = policy.isTooOld(newest, at);
        KeyObservation key = keyLeftStanding(newestIndex, at, policy);
        if (key != null && !policy.isTooOld(key, at) && !isEnded(key, at)) {
            return new Standing(newest, key, stale);
        }
        return new Standing(newest, stale || newest.equals(key) ? null : newest, stale);
    }

    /** Newest first, those that speak at an instant, down to the first that is too old. */
    List<KeyObservation> recentAt(Instant at) {
        AssessmentPolicy policy = policies.at(at);
        int newestIndex = newestAt(at);
        int index = newestIndex;
        while (index > 0 && !policy.isTooOld(byWeight.get(index), at)) {
            index--;
        }
        return newestIndex < 0
                ? List.of()
                : byWeight.subList(index, newestIndex + 1).reversed().stream()
                        .filter(o -> !o.effectiveAt().isAfter(at))
                        .toList();
    }

    boolean isEnded(KeyObservation key, Instant at) {
        return AssessmentPolicy.isFromTrail(key) && noKeys.anyAfter(key.observedAt(), at);
    }

    /** Of what is indeterminate nothing follows: a key seen before it is still there, a no key is proven no longer. */
    private @Nullable KeyObservation keyLeftStanding(int newestIndex, Instant at, AssessmentPolicy policy) {
        for (int i = newestIndex; i >= 0; i--) {
            KeyObservation observation = byWeight.get(i);
            if (!AssessmentPolicy.isFromTrail(observation) && policy.isTooOld(observation, at)) {
                return null;
            }
            if (observation.state() == KeyState.INDETERMINATE
                    || observation.effectiveAt().isAfter(at)) {
                continue;
            }
            return observation.state().isKeyPresent() ? observation : null;
        }
        return null;
    }

    private int newestAt(Instant at) {
        int low = 0;
        int high = byWeight.size();
        while (low < high) { // the first that was observed later
            int middle = (low + high) >>> 1;
            if (byWeight.get(middle).observedAt().isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int newest = low - 1;
        Instant latest = at.plus(farthestAhead); // clocks differ: what speaks already may bear a later time
        for (int i = low; i < byWeight.size() && !byWeight.get(i).observedAt().isAfter(latest); i++) {
            newest = byWeight.get(i).effectiveAt().isAfter(at) ? newest : i;
        }
        return newest;
    }
}
