package io.rootproof.assessment;

import io.rootproof.control.ControlPolicy;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The part of the control policy that results depend on.
 *
 * @param securityHubMaximumAge how long a finding counts after its time, inclusive
 * @param maximumAge the same for every other source
 * @param refuseImportedNoKey whether <em>no key</em> from an import is left out
 */
public record AssessmentPolicy(Duration securityHubMaximumAge, Duration maximumAge, boolean refuseImportedNoKey) {

    public static AssessmentPolicy of(ControlPolicy policy) {
        return new AssessmentPolicy(
                policy.securityHubMaximumAge(), policy.iamMaximumAge(), policy.refuseImportedNoKey());
    }

    /** The longest that any observation with a maximum age counts. */
    Duration longestAge() {
        return securityHubMaximumAge.compareTo(maximumAge) > 0 ? securityHubMaximumAge : maximumAge;
    }

    /** The last instant at which it is not too old; null where age does not matter: a trail tells of a deed, once. */
    @Nullable
    Instant lastCurrent(KeyObservation observation) {
        return switch (observation.series().source()) {
            case SECURITY_HUB -> observation.observedAt().plus(securityHubMaximumAge);
            case CLOUDTRAIL ->
                observation.state().isKeyPresent()
                        ? null
                        : observation.observedAt().plus(maximumAge);
            default -> observation.observedAt().plus(maximumAge);
        };
    }

    boolean isTooOld(KeyObservation observation, Instant at) {
        Instant last = lastCurrent(observation);
        return last != null && at.isAfter(last);
    }

    static boolean isImportedNoKey(KeyObservation observation) {
        return observation.imported() && observation.state() == KeyState.NO_KEY;
    }

    static boolean isFromTrail(KeyObservation observation) {
        return observation.series().source() == Source.CLOUDTRAIL;
    }
}
