package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IndeterminateTest {

    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Instant LAST = NOON.plusSeconds(120);

    @Test
    void newerIndeterminate_endsNoKeyOfItsSeries() {
        Assessment assessment = Asked.at(LATER, hub(NO_KEY, NOON), hub(INDETERMINATE, LATER));

        assertThat(assessment.result()).isEqualTo(Result.UNKNOWN);
        assertThat(assessment.reason()).isEqualTo(Reason.INDETERMINATE);
    }

    @Test
    void newerIndeterminate_ofAnotherSeries_endsNothing() {
        assertThat(Asked.at(LATER, report(NO_KEY, NOON), hub(INDETERMINATE, LATER))
                        .result())
                .isEqualTo(Result.PASSED);
    }

    @Test
    void olderIndeterminate_endsNothing() {
        assertThat(Asked.at(LATER, hub(INDETERMINATE, NOON), hub(NO_KEY, LATER)).result())
                .isEqualTo(Result.PASSED);
    }

    @Test
    void newerIndeterminate_leavesAKeyStanding_untilItAgesOut() {
        KeyObservation key = hub(KEY_PRESENT, NOON);
        KeyObservation indeterminate = hub(INDETERMINATE, LATER);

        assertThat(Asked.at(NOON.plus(HUB_AGE), key, indeterminate).result()).isEqualTo(Result.FAILED);
        assertThat(Asked.at(NOON.plus(HUB_AGE).plusMillis(1), key, indeterminate)
                        .reason())
                .isEqualTo(Reason.INDETERMINATE);
    }

    @Test
    void noKey_endedByIndeterminate_isNotRevivedWhenThatAgesOut() {
        Instant aged = LATER.plus(HUB_AGE).plusMillis(1);

        assertThat(Asked.at(aged, hub(NO_KEY, NOON), hub(INDETERMINATE, LATER)).reason())
                .isEqualTo(Reason.STALE);
    }

    @Test
    void key_endedByNoKey_isNotRevivedByIndeterminate() {
        Assessment assessment = Asked.at(LAST, hub(KEY_PRESENT, NOON), hub(NO_KEY, LATER), hub(INDETERMINATE, LAST));

        assertThat(assessment.result()).isEqualTo(Result.UNKNOWN);
        assertThat(assessment.reason()).isEqualTo(Reason.INDETERMINATE);
    }

    @Test
    void noActiveKey_endedByIndeterminate() {
        assertThat(Asked.at(LATER, prowler(NO_ACTIVE_KEY, NOON), prowler(INDETERMINATE, LATER))
                        .reason())
                .isEqualTo(Reason.INDETERMINATE);
    }
}
