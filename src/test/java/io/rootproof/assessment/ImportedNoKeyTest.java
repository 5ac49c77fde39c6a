package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportedNoKeyTest {

    private static final AssessmentPolicy REFUSING = new AssessmentPolicy(HUB_AGE, IAM_AGE, true);

    @Test
    void importedNoKey_counts_andIsShownAsFromImport() {
        Assessment assessment = Asked.at(NOON, imported(report(NO_KEY, NOON)));

        assertThat(assessment.result()).isEqualTo(Result.PASSED);
        assertThat(assessment.fromImport()).isTrue();
    }

    @Test
    void importedNoKey_besideACollectedOne_isNotFromImport() {
        assertThat(Asked.at(NOON, imported(report(NO_KEY, NOON)), summary(NO_KEY, NOON))
                        .fromImport())
                .isFalse();
    }

    @Test
    void importedNoKey_refusedByPolicy_leavesNothing() {
        Assessment assessment = refusing(imported(report(NO_KEY, NOON)));

        assertThat(assessment.reason()).isEqualTo(Reason.NO_EVIDENCE);
        assertThat(assessment.considered()).extracting(Considered::use).containsExactly(Use.IMPORT_REFUSED);
    }

    @Test
    void importedNoKey_refusedByPolicy_endsNoKeyThatWasSeen() {
        assertThat(refusing(report(ACTIVE_KEY, NOON.minusSeconds(1)), imported(report(NO_KEY, NOON)))
                        .result())
                .isEqualTo(Result.FAILED);
    }

    @Test
    void importedKey_countsAtOnce_evenWhereNoKeyIsRefused() {
        assertThat(refusing(imported(report(ACTIVE_KEY, NOON))).result()).isEqualTo(Result.FAILED);
    }

    @Test
    void collectedNoKey_counts_whereImportsAreRefused() {
        assertThat(refusing(report(NO_KEY, NOON)).result()).isEqualTo(Result.PASSED);
    }

    private static Assessment refusing(KeyObservation... observations) {
        return new KnownHistory(Asked.history(observations), REFUSING).at(NOON);
    }
}
