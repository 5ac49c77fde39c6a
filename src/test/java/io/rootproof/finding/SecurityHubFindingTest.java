package io.rootproof.finding;

import static io.rootproof.rootkey.KeyState.INDETERMINATE;
import static io.rootproof.rootkey.KeyState.KEY_PRESENT;
import static io.rootproof.rootkey.KeyState.NO_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.finding.FindingReading.Taken;
import io.rootproof.rootkey.KeyStatement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a finding says: by its compliance status, whatever people did with it. */
class SecurityHubFindingTest {

    @Test
    void failed_saysAKeyIsPresent_activeOrNotUnsaid() {
        KeyStatement statement = statement(Example.consolidated());
        assertThat(statement.state()).isEqualTo(KEY_PRESENT);
        assertThat(statement.because()).contains("Compliance.Status is FAILED");
    }

    @Test
    void passed_saysNoKey() {
        assertThat(statement(Example.cis120()).state()).isEqualTo(NO_KEY);
    }

    @Test
    void passed_withOtherReason_saysNoKey() {
        assertThat(statement(passedBecause("CONFIG_RETURNS_OTHER")).state()).isEqualTo(NO_KEY);
    }

    @Test
    void passed_whereTheRuleEvaluatedNothing_decidesNothing() {
        KeyStatement statement = statement(passedBecause("CONFIG_EVALUATIONS_EMPTY"));
        assertThat(statement.state()).isEqualTo(INDETERMINATE);
        assertThat(statement.because()).contains("CONFIG_EVALUATIONS_EMPTY");
    }

    @Test
    void failed_whereTheRuleEvaluatedNothing_staysAKey() {
        Example failed = passedBecause("CONFIG_EVALUATIONS_EMPTY").with("/Compliance/Status", "FAILED");
        assertThat(statement(failed).state()).isEqualTo(KEY_PRESENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WARNING", "NOT_AVAILABLE", "EXEMPT", "passed", "", " "})
    void otherStatus_decidesNothing(String status) {
        assertThat(statement(Example.consolidated().with("/Compliance/Status", status))
                        .state())
                .isEqualTo(INDETERMINATE);
    }

    @Test
    void missingStatus_decidesNothing() {
        assertThat(statement(Example.consolidated().without("/Compliance/Status"))
                        .state())
                .isEqualTo(INDETERMINATE);
    }

    @Test
    void statusOfAnotherKind_decidesNothing() {
        assertThat(statement(Example.cis120().with("/Compliance/Status", List.of("PASSED")))
                        .state())
                .isEqualTo(INDETERMINATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEW", "NOTIFIED", "SUPPRESSED", "RESOLVED"})
    void workflow_changesNothing(String workflow) {
        assertThat(statement(Example.consolidated().with("/Workflow/Status", workflow))
                        .state())
                .isEqualTo(KEY_PRESENT);
        assertThat(statement(Example.cis120().with("/Workflow/Status", workflow))
                        .state())
                .isEqualTo(NO_KEY);
    }

    @Test
    void archived_isHistory_whateverItsStatus() {
        KeyStatement failed = statement(Example.consolidated().with("/RecordState", "ARCHIVED"));
        assertThat(failed.state()).isEqualTo(INDETERMINATE);
        assertThat(failed.because()).contains("ARCHIVED");
        assertThat(statement(Example.cis120().with("/RecordState", "ARCHIVED")).state())
                .isEqualTo(INDETERMINATE);
    }

    @Test
    void presentSince_isNotTakenFromTheFindingsOwnAge() {
        assertThat(statement(Example.consolidated()).presentSince()).isNull();
    }

    private static Example passedBecause(String reason) {
        return Example.cis120()
                .with("/Compliance/StatusReasons", List.of(Map.of("ReasonCode", reason, "Description", "A reason.")));
    }

    private static KeyStatement statement(Example example) {
        return ((Taken<SecurityHubFinding>) SecurityHubFinding.read(example.bytes()))
                .finding()
                .statement();
    }
}
