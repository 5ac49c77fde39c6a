package io.rootproof.ticket;

import io.rootproof.assessment.Observation;
import io.rootproof.control.ControlPolicy;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of one account, as far as tickets turn on it.
 *
 * @param newest of each series, state and origin (collected or imported) the newest observation
 */
record Sightings(List<Observation> newest) {

    private static final Comparator<Observation> NEWEST_FIRST =
            Comparator.comparing((Observation o) -> o.observedAt).reversed().thenComparing(o -> o.evidenceId);

    static final Sightings NONE = new Sightings(List.of());

    Sightings {
        newest = newest.stream().sorted(NEWEST_FIRST).toList();
    }

    /** When a key was last seen, by any source. */
    Optional<Instant> lastKey() {
        return newest.stream().filter(Sightings::isKey).map(o -> o.observedAt).findFirst();
    }

    /** When the last credential report that was collected had been generated. */
    Optional<Instant> lastReport() {
        return newest.stream()
                .filter(o -> o.source == Source.CREDENTIAL_REPORT && !o.imported)
                .map(o -> o.observedAt)
                .findFirst();
    }

    /** Sightings of a key after an instant; the instant itself does not count. */
    List<Observation> keysAfter(Instant instant) {
        return newest.stream()
                .filter(o -> isKey(o) && o.observedAt.isAfter(instant))
                .toList();
    }

    /** What proves that the key is gone: collected, and later than both the last key and the claimed deletion. */
    List<Observation> proofs(@Nullable Instant claimedDeletion) {
        return noKeyAfter(claimedDeletion, o -> !o.imported);
    }

    /** What would prove it, had it been collected instead of brought in by a person. */
    List<Observation> importedProofs(@Nullable Instant claimedDeletion) {
        return noKeyAfter(claimedDeletion, o -> o.imported);
    }

    /** The sightings of a key that make the account fail: not taken back by their series, and not too old. */
    List<Observation> standingKeys(Instant now, ControlPolicy policy) {
        return newest.stream()
                .filter(o ->
                        isKey(o) && isCurrent(o, now, policy) && newest.stream().noneMatch(later -> ends(later, o)))
                .toList();
    }

    /** The newest observation of each series that is not too old. */
    List<Observation> current(Instant now, ControlPolicy policy) {
        return newest.stream()
                .filter(o -> isCurrent(o, now, policy)
                        && newest.stream().noneMatch(later -> sameSeries(later, o) && isLater(later, o)))
                .toList();
    }

    private List<Observation> noKeyAfter(@Nullable Instant claimedDeletion, Predicate<Observation> origin) {
        Instant lastKey = lastKey().orElse(Instant.MIN);
        Instant bar = claimedDeletion == null || claimedDeletion.isBefore(lastKey) ? lastKey : claimedDeletion;
        return newest.stream()
                .filter(o -> o.state == KeyState.NO_KEY && origin.test(o) && o.observedAt.isAfter(bar))
                .toList();
    }

    /** Whether a later observation takes a key back, or states it anew. Not knowing takes nothing back. */
    private static boolean ends(Observation later, Observation key) {
        if (!isLater(later, key) || later.state == KeyState.INDETERMINATE) {
            return false;
        }
        return key.source == Source.CLOUDTRAIL ? later.state == KeyState.NO_KEY : sameSeries(later, key);
    }

    private static boolean isLater(Observation later, Observation o) {
        return later.observedAt.isAfter(o.observedAt);
    }

    private static boolean sameSeries(Observation a, Observation b) {
        return a.source == b.source && Objects.equals(a.region, b.region) && Objects.equals(a.standard, b.standard);
    }

    private static boolean isKey(Observation o) {
        return o.state.isKeyPresent();
    }

    private static boolean isCurrent(Observation o, Instant now, ControlPolicy policy) {
        if (o.source == Source.CLOUDTRAIL) {
            return true; // a key that was made stays made until somebody sees that it is gone
        }
        Duration most = o.source == Source.SECURITY_HUB ? policy.securityHubMaximumAge() : policy.iamMaximumAge();
        return !o.observedAt.plus(most).isBefore(now);
    }
}
