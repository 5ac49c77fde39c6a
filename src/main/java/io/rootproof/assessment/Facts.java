package io.rootproof.assessment;

import io.rootproof.account.Lifecycle;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at: one account at one instant.
 *
 * @param standings every series that has begun
 * @param keySeenLater a key that was there already, as was seen later; null if none is known
 */
record Facts(
        Instant at,
        Lifecycle lifecycle,
        String partition,
        List<Standing> standings,
        @Nullable KeyObservation keySeenLater) {

    static final String NO_ROOT_USER_PARTITION = "aws-cn";

    boolean hasNoRootUser() {
        return partition.equals(NO_ROOT_USER_PARTITION);
    }

    boolean anySays(KeyState state) {
        return standings.stream().anyMatch(s -> s.says(state))
                || (keySeenLater != null && keySeenLater.state() == state);
    }

    boolean anyStale() {
        return standings.stream().anyMatch(Standing::stale);
    }

    /** One current series says that a key exists, another that none does. */
    boolean areConflicting() {
        return standings.stream().anyMatch(Standing::saysKeyPresent)
                && standings.stream().anyMatch(s -> s.says(KeyState.NO_KEY));
    }

    /** Of those that say so now the newest; else what was seen later. */
    @Nullable
    KeyObservation newestThatSays(KeyState state) {
        KeyObservation later = keySeenLater != null && keySeenLater.state() == state ? keySeenLater : null;
        return newest(s -> s.says(state), later);
    }

    @Nullable
    KeyObservation newestStale() {
        return newest(Standing::stale, null);
    }

    /** Whether nothing but imports say that there is no key. */
    boolean isNoKeyFromImportsOnly() {
        return standings.stream()
                .filter(s -> s.says(KeyState.NO_KEY))
                .allMatch(s -> s.newest().imported());
    }

    SecurityHub securityHub(Policies policies) {
        Instant last = standings.stream()
                .filter(s -> s.newest().series().source() == Source.SECURITY_HUB)
                .flatMap(s -> Stream.ofNullable(policies.lastCurrent(s.newest(), at)))
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (last == null) {
            return new SecurityHub(SecurityHubState.NEVER, null);
        }
        return new SecurityHub(at.isAfter(last) ? SecurityHubState.SILENT : SecurityHubState.REPORTING, last);
    }

    private @Nullable KeyObservation newest(Predicate<Standing> which, @Nullable KeyObservation otherwise) {
        return standings.stream()
                .filter(which)
                .map(s -> Objects.requireNonNullElse(s.counting(), s.newest()))
                .max(KeyObservation.BY_WEIGHT)
                .orElse(otherwise);
    }
}
