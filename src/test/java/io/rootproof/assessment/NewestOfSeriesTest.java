package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.evidence.Source;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NewestOfSeriesTest {

    private static final Instant LATER = NOON.plusSeconds(1);

    @Test
    void passedAfterFailed_ofOneSeries_passes() {
        assertThat(Asked.at(LATER, hub(KEY_PRESENT, NOON), hub(NO_KEY, LATER)).result())
                .isEqualTo(Result.PASSED);
    }

    @Test
    void failedAfterPassed_ofOneSeries_fails() {
        assertThat(Asked.at(LATER, hub(NO_KEY, NOON), hub(KEY_PRESENT, LATER)).result())
                .isEqualTo(Result.FAILED);
    }

    @Test
    void sameTime_theWorseCounts_whicheverCameFirst() {
        KeyObservation failed = hub(KEY_PRESENT, NOON);
        KeyObservation passed = hub(NO_KEY, NOON);
        KeyObservation failedAfterwards = hub(KEY_PRESENT, NOON);

        assertThat(Asked.at(NOON, failed, passed).result()).isEqualTo(Result.FAILED);
        assertThat(Asked.at(NOON, passed, failedAfterwards).result()).isEqualTo(Result.FAILED);
        assertThat(Asked.at(NOON, passed, failedAfterwards).conflicting()).isFalse();
    }

    @Test
    void sameTime_indeterminateBesideNoKey_isIndeterminate() {
        assertThat(Asked.at(NOON, hub(INDETERMINATE, NOON), hub(NO_KEY, NOON)).reason())
                .isEqualTo(Reason.INDETERMINATE);
    }

    @Test
    void passedInOneRegion_doesNotEndFailedInAnother() {
        KeyObservation failed = hub(KEY_PRESENT, NOON);
        KeyObservation elsewhere = by(Source.SECURITY_HUB, "us-east-1", NO_KEY, LATER);

        assertThat(Asked.at(LATER, failed, elsewhere).result()).isEqualTo(Result.FAILED);
    }

    @Test
    void worstOfSeveralSources_wins() {
        assertThat(Asked.at(NOON, hub(KEY_PRESENT, NOON), summary(INACTIVE_KEY, NOON))
                        .reason())
                .isEqualTo(Reason.INACTIVE_KEY);
        assertThat(Asked.at(NOON, report(ACTIVE_KEY, NOON), hub(KEY_PRESENT, NOON), summary(INACTIVE_KEY, NOON))
                        .reason())
                .isEqualTo(Reason.ACTIVE_KEY);
    }

    @Test
    void keyDeactivated_laterInItsSeries_isInactive() {
        assertThat(Asked.at(LATER, report(ACTIVE_KEY, NOON), report(INACTIVE_KEY, LATER))
                        .reason())
                .isEqualTo(Reason.INACTIVE_KEY);
    }
}
