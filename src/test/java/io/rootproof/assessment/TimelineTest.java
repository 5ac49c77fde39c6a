package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void passed_lastsAsLongAsItsNewestProof_thenIsStaleForEver() {
        Timeline timeline = Asked.known(report(NO_KEY, NOON), hub(NO_KEY, NOON)).from(NOON);

        assertThat(timeline.validUntil(NOON)).isEqualTo(NOON.plus(HUB_AGE));
        assertThat(timeline.nextChange(NOON)).isEqualTo(NOON.plus(HUB_AGE).plusMillis(1));
        assertThat(timeline.pieces().getLast().verdict()).isEqualTo(new Verdict(Result.UNKNOWN, Reason.STALE, false));
        assertThat(timeline.pieces().getLast().to()).isNull();
    }

    @Test
    void failed_agesIntoWhatOthersSay() {
        Timeline timeline =
                Asked.known(report(ACTIVE_KEY, NOON), hub(NO_KEY, NOON)).from(NOON);

        assertThat(timeline.pieces())
                .extracting(p -> p.verdict().result())
                .containsExactly(Result.FAILED, Result.PASSED, Result.UNKNOWN);
    }

    @Test
    void trailKey_neverExpires() {
        assertThat(Asked.known(trail(ACTIVE_KEY, NOON)).from(NOON).validUntil(NOON))
                .isNull();
    }

    @Test
    void conflictThatEnds_isAChange_thoughTheResultStays() {
        Timeline timeline =
                Asked.known(hub(KEY_PRESENT, NOON), report(NO_KEY, NOON)).from(NOON);

        assertThat(timeline.nextChange(NOON)).isEqualTo(NOON.plus(IAM_AGE).plusMillis(1));
        assertThat(timeline.validUntil(NOON)).isEqualTo(NOON.plus(HUB_AGE));
    }

    @Test
    void nothingKnown_staysUnknown() {
        Timeline timeline = Asked.known().from(NOON);

        assertThat(timeline.pieces()).hasSize(1);
        assertThat(timeline.validUntil(NOON)).isNull();
        assertThat(timeline.nextChange(NOON)).isNull();
    }
}
