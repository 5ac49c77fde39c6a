package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnknownReasonTest {

    private static final Instant STALE_FOR_IAM = NOON.plus(IAM_AGE).plusMillis(1);

    @Test
    void nothingSeen_isNoEvidence() {
        assertThat(Asked.at(NOON).reason()).isEqualTo(Reason.NO_EVIDENCE);
    }

    @Test
    void seenLaterOnly_isNoEvidenceBefore() {
        assertThat(Asked.at(NOON.minusMillis(1), hub(NO_KEY, NOON)).reason()).isEqualTo(Reason.NO_EVIDENCE);
    }

    @Test
    void staleBesideIndeterminate_isStale() {
        assertThat(Asked.at(STALE_FOR_IAM, report(NO_KEY, NOON), hub(INDETERMINATE, NOON))
                        .reason())
                .isEqualTo(Reason.STALE);
    }

    @Test
    void indeterminateBesideNoActiveKey_isIndeterminate() {
        assertThat(Asked.at(NOON, prowler(NO_ACTIVE_KEY, NOON), hub(INDETERMINATE, NOON))
                        .reason())
                .isEqualTo(Reason.INDETERMINATE);
    }

    @Test
    void noActiveKeyAlone_isNotEnough() {
        Assessment assessment = Asked.at(NOON, prowler(NO_ACTIVE_KEY, NOON));

        assertThat(assessment.result()).isEqualTo(Result.UNKNOWN);
        assertThat(assessment.reason()).isEqualTo(Reason.ONLY_NO_ACTIVE_KEY);
    }

    @Test
    void noActiveKeyBesideNoKey_passes() {
        assertThat(Asked.at(NOON, prowler(NO_ACTIVE_KEY, NOON), report(NO_KEY, NOON))
                        .result())
                .isEqualTo(Result.PASSED);
    }

    @Test
    void staleBesideNoKey_passes() {
        assertThat(Asked.at(STALE_FOR_IAM, report(NO_KEY, NOON), hub(NO_KEY, NOON))
                        .result())
                .isEqualTo(Result.PASSED);
    }
}
