package io.rootproof.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RunbookTest {

    private final Runbook runbook = ControlCardFile.read().runbook();

    @Test
    void steps_areEightInOrder() {
        assertThat(runbook.steps()).extracting(RunbookStep::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(runbook.step(5).title()).isEqualTo("Delete the key; never rotate it");
    }

    @Test
    void steps_useTheNamesOfAws() {
        assertThat(runbook.step(5).body())
                .contains("IAMDeleteRootUserCredentials", "delete-access-key --user-name root");
        assertThat(runbook.step(6).body()).contains("GenerateCredentialReport", "AccountAccessKeysPresent");
        assertThat(runbook.step(7).body()).contains("arn:aws:iam::*:root");
    }

    @Test
    void step_thatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> runbook.step(9)).hasMessageContaining("1 to 8");
        assertThatThrownBy(() -> runbook.step(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
