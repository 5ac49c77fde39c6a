package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrailKeyTest {

    private static final Instant YEAR_LATER = NOON.plus(Duration.ofDays(365));

    @Test
    void trailKey_hasNoMaximumAge() {
        assertThat(Asked.at(YEAR_LATER, trail(ACTIVE_KEY, NOON)).reason()).isEqualTo(Reason.ACTIVE_KEY);
    }

    @Test
    void trailKey_isEndedByALaterNoKeyOfAnySource() {
        assertThat(Asked.at(NOON.plusMillis(1), trail(ACTIVE_KEY, NOON), report(NO_KEY, NOON.plusMillis(1)))
                        .result())
                .isEqualTo(Result.PASSED);
    }

    @Test
    void trailKey_isNotEndedByANoKeyOfTheSameTimeOrBefore() {
        Assessment assessment = Asked.at(NOON, trail(ACTIVE_KEY, NOON), report(NO_KEY, NOON));

        assertThat(assessment.result()).isEqualTo(Result.FAILED);
        assertThat(assessment.conflicting()).isTrue();
    }

    @Test
    void trailKey_endedOnce_isNotRevivedWhenTheNoKeyAgesOut() {
        assertThat(Asked.at(YEAR_LATER, trail(ACTIVE_KEY, NOON), report(NO_KEY, NOON.plusSeconds(1)))
                        .reason())
                .isEqualTo(Reason.STALE);
    }

    @Test
    void trailKey_isNotEndedByNoActiveKeyOrIndeterminate() {
        Instant later = NOON.plusSeconds(1);

        assertThat(Asked.at(later, trail(ACTIVE_KEY, NOON), prowler(NO_ACTIVE_KEY, later), hub(INDETERMINATE, later))
                        .result())
                .isEqualTo(Result.FAILED);
    }

    @Test
    void trailKey_madeAgainAfterTheNoKey_countsAgain() {
        assertThat(Asked.at(
                                YEAR_LATER,
                                trail(ACTIVE_KEY, NOON),
                                report(NO_KEY, NOON.plusSeconds(1)),
                                trail(ACTIVE_KEY, NOON.plusSeconds(2)))
                        .result())
                .isEqualTo(Result.FAILED);
    }
}
