package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.evidence.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaximumAgeTest {

    @Test
    void hubFinding_exactlyAsOldAsAllowed_counts() {
        assertThat(Asked.at(NOON.plus(HUB_AGE), hub(NO_KEY, NOON)).result()).isEqualTo(Result.PASSED);
    }

    @Test
    void hubFinding_oneMillisecondOlder_isStale() {
        Assessment assessment = Asked.at(NOON.plus(HUB_AGE).plusMillis(1), hub(NO_KEY, NOON));

        assertThat(assessment.result()).isEqualTo(Result.UNKNOWN);
        assertThat(assessment.reason()).isEqualTo(Reason.STALE);
    }

    @Test
    void iamSources_exactlyAsOldAsAllowed_count() {
        for (Source source : List.of(Source.CREDENTIAL_REPORT, Source.ACCOUNT_SUMMARY, Source.ROOT_KEY_AUDIT)) {
            KeyObservation noKey = by(source, null, NO_KEY, NOON);
            assertThat(Asked.at(NOON.plus(IAM_AGE), noKey).result()).isEqualTo(Result.PASSED);
            assertThat(Asked.at(NOON.plus(IAM_AGE).plusMillis(1), noKey).reason())
                    .isEqualTo(Reason.STALE);
        }
    }

    @Test
    void key_agedOut_leavesWhatOthersSay() {
        KeyObservation key = report(ACTIVE_KEY, NOON);
        KeyObservation noKey = hub(NO_KEY, NOON);

        assertThat(Asked.at(NOON.plus(IAM_AGE), key, noKey).result()).isEqualTo(Result.FAILED);
        assertThat(Asked.at(NOON.plus(IAM_AGE).plusMillis(1), key, noKey).result())
                .isEqualTo(Result.PASSED);
    }

    @Test
    void key_agedOutAlone_isUnknownNotPassed() {
        Assessment assessment = Asked.at(NOON.plus(IAM_AGE).plusMillis(1), report(ACTIVE_KEY, NOON));

        assertThat(assessment.result()).isEqualTo(Result.UNKNOWN);
        assertThat(assessment.reason()).isEqualTo(Reason.STALE);
    }
}
