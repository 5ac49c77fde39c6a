package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownKeysTest {

    private static final Instant MADE = NOON.minus(Duration.ofDays(90));
    private static final Instant BEFORE = NOON.minus(Duration.ofHours(12));

    private final KeyObservation seenAgain = presentSince(report(INACTIVE_KEY, NOON), MADE);

    @Test
    void keyNeverSeenBefore_reachesBackToWhenItWasMade() {
        assertThat(startOf(seenAgain)).isEqualTo(MADE);
    }

    @Test
    void keySeenBefore_isNewSinceTheLastReportOnly() {
        assertThat(startOf(seenAgain, presentSince(summary(INACTIVE_KEY, BEFORE), MADE)))
                .isEqualTo(BEFORE);
    }

    @Test
    void keySeenBefore_butLessBad_isNewFromTheStart() {
        assertThat(startOf(seenAgain, presentSince(summary(KEY_PRESENT, BEFORE), MADE)))
                .isEqualTo(MADE);
    }

    @Test
    void keySeenBefore_butMadeLater_isNewFromTheStart() {
        assertThat(startOf(seenAgain, presentSince(summary(ACTIVE_KEY, BEFORE), MADE.plusSeconds(1))))
                .isEqualTo(MADE);
    }

    @Test
    void keySeenLongBefore_whereNotEverythingIsLoaded_doesNotCount() {
        KeyObservation old = presentSince(summary(ACTIVE_KEY, NOON.minus(Duration.ofDays(9))), MADE);

        assertThat(startOf(seenAgain, old)).isEqualTo(MADE);
    }

    @Test
    void noEarlierPresence_reachesBackToNothing() {
        assertThat(startOf(report(ACTIVE_KEY, NOON))).isNull();
    }

    private static Instant startOf(KeyObservation added, KeyObservation... known) {
        return new KnownKeys(List.of(known), NOON.minus(Duration.ofDays(2))).startOf(added);
    }
}
