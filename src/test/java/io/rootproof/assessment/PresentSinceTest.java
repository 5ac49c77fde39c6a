package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PresentSinceTest {

    private static final Instant MADE = NOON.minus(Duration.ofDays(30));
    private static final Instant BETWEEN = NOON.minus(Duration.ofDays(10));

    private final KeyObservation noKeyThen = report(NO_KEY, BETWEEN);
    private final KeyObservation keySeen = presentSince(report(INACTIVE_KEY, NOON), MADE);

    @Test
    void keyMadeEarlier_failsSinceThen_whateverWasSaidMeanwhile() {
        Assessment assessment = Asked.at(BETWEEN, noKeyThen, keySeen);

        assertThat(assessment.reason()).isEqualTo(Reason.INACTIVE_KEY);
        assertThat(assessment.decidedBy()).isEqualTo(keySeen);
        assertThat(assessment.conflicting()).isFalse();
    }

    @Test
    void keyMadeEarlier_failsFromTheInstantItWasMade() {
        assertThat(Asked.at(MADE, keySeen).result()).isEqualTo(Result.FAILED);
        assertThat(Asked.at(MADE.minusMillis(1), keySeen).result()).isEqualTo(Result.UNKNOWN);
    }

    @Test
    void keyMadeEarlier_wasNotKnownBeforeItWasSeen() {
        AccountHistory history = Asked.history(noKeyThen, keySeen);
        AccountHistory before = history.asKnownAt(NOON.minusMillis(1));

        assertThat(new KnownHistory(before, Asked.STANDARD).at(BETWEEN).result())
                .isEqualTo(Result.PASSED);
        assertThat(new KnownHistory(history.asKnownAt(NOON), Asked.STANDARD)
                        .at(BETWEEN)
                        .result())
                .isEqualTo(Result.FAILED);
    }

    @Test
    void worstOfWhatWasSeenLaterAndWhatIsCurrent_wins() {
        KeyObservation active = presentSince(summary(ACTIVE_KEY, NOON), MADE);

        assertThat(Asked.at(BETWEEN, keySeen, active).reason()).isEqualTo(Reason.ACTIVE_KEY);
        assertThat(Asked.at(BETWEEN, keySeen, hub(KEY_PRESENT, BETWEEN)).reason())
                .isEqualTo(Reason.INACTIVE_KEY);
    }

    @Test
    void noKey_withATimeBeside_reachesBackToNothing() {
        assertThat(Asked.at(BETWEEN, presentSince(report(NO_KEY, NOON), MADE)).result())
                .isEqualTo(Result.UNKNOWN);
    }

    @Test
    void presenceAfterTheObservation_isDisregarded() {
        KeyObservation odd = presentSince(report(ACTIVE_KEY, NOON), NOON.plusSeconds(1));

        assertThat(odd.presentBefore()).isNull();
        assertThat(Asked.at(NOON, odd).result()).isEqualTo(Result.FAILED);
    }
}
