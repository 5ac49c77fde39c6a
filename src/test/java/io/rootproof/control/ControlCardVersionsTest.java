package io.rootproof.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlCardVersionsTest {

    private final ControlCard first = card(1, "Twice a day.");
    private final ControlCard second = card(2, "Every hour.");

    @Test
    void of_namesTheNewestFirstWithWhatItChanged() {
        List<ControlCardVersions.Line> lines = ControlCardVersions.of(List.of(first, second), second, first);

        assertThat(lines).extracting(ControlCardVersions.Line::number).containsExactly(2, 1);
        assertThat(lines.getFirst().inForce()).isTrue();
        assertThat(lines.getFirst().read()).isFalse();
        assertThat(lines.getFirst().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.heading()).isEqualTo("Cadence"));
        assertThat(lines.getLast().isFirst()).isTrue();
        assertThat(lines.getLast().read()).isTrue();
        assertThat(lines.getLast().changes()).isEmpty();
    }

    @Test
    void of_aVersionWithOtherAuthorAndReasonOnly_hasNoChanges() {
        assertThat(ControlCardVersions.of(List.of(first, card(2, "Twice a day.")), first, first)
                        .getFirst()
                        .changes())
                .isEmpty();
    }

    private static ControlCard card(int version, String cadence) {
        return new ControlCard(
                version,
                Instant.parse("2026-01-0" + version + "T00:00:00Z"),
                "otto",
                "Reason " + version,
                "IAM.4",
                "Title",
                "critical",
                "rule",
                ControlPolicy.standard(),
                List.of(),
                "",
                List.of(new CardSection("Cadence", cadence)),
                new Runbook(List.of()));
    }
}
