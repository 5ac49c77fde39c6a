package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EffectiveTimeTest {

    private static final Instant RECEIVED = NOON.minusSeconds(200);

    @Test
    void observedAheadOfOurClock_countsFromReceipt() {
        KeyObservation ahead = recorded(report(NO_KEY, NOON), RECEIVED);

        assertThat(Asked.at(RECEIVED, ahead).result()).isEqualTo(Result.PASSED);
        assertThat(Asked.at(RECEIVED.minusMillis(1), ahead).reason()).isEqualTo(Reason.NO_EVIDENCE);
    }

    @Test
    void observedAheadOfOurClock_ageCountsFromItsOwnTime() {
        KeyObservation ahead = recorded(report(NO_KEY, NOON), RECEIVED);

        assertThat(Asked.at(NOON.plus(IAM_AGE), ahead).result()).isEqualTo(Result.PASSED);
    }

    @Test
    void receivedLate_countsFromWhenItWasObserved() {
        KeyObservation late = recorded(report(NO_KEY, NOON), NOON.plus(Duration.ofDays(1)));

        assertThat(Asked.at(NOON, late).result()).isEqualTo(Result.PASSED);
        assertThat(Asked.at(NOON.minusMillis(1), late).reason()).isEqualTo(Reason.NO_EVIDENCE);
    }

    @Test
    void receivedLate_wasNotKnownBefore() {
        Instant received = NOON.plus(Duration.ofDays(1));
        AccountHistory history = Asked.history(recorded(report(NO_KEY, NOON), received));

        assertThat(knownAt(received, history).result()).isEqualTo(Result.PASSED);
        assertThat(knownAt(received.minusMillis(1), history).reason()).isEqualTo(Reason.NO_EVIDENCE);
    }

    private static Assessment knownAt(Instant knownAt, AccountHistory history) {
        return new KnownHistory(history.asKnownAt(knownAt), Asked.STANDARD).at(NOON);
    }
}
