package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.bundle.SealPlan.Timestamp;
import org.junit.jupiter.api.Test;

class SealPlanTest {

    @Test
    void warning_ofWhatProvesNothingIsOnEveryPage() {
        assertThat(plan(true, Timestamp.TEST).warning()).contains("DEMO", "TEST");
        assertThat(plan(true, Timestamp.TRUSTED).warning()).contains("DEMO").doesNotContain("TEST");
        assertThat(plan(false, Timestamp.TEST).warning()).contains("TEST").doesNotContain("DEMO");
        assertThat(SealPlan.UNSEALED.warning()).contains("UNSEALED");
        assertThat(plan(false, Timestamp.TRUSTED).warning()).isEmpty();
    }

    @Test
    void title_saysWhatIsWanting() {
        assertThat(plan(false, Timestamp.TRUSTED).title()).isEqualTo("SEALED");
        assertThat(plan(false, Timestamp.TRUSTED).withoutAnswer().title()).isEqualTo("SEALED, TIMESTAMP PENDING");
        assertThat(plan(true, Timestamp.TEST).title()).isEqualTo("DEMO, SEALED, TEST TIMESTAMP");
        assertThat(SealPlan.UNSEALED.title()).isEqualTo("UNSEALED");
    }

    @Test
    void sentences_neverCallATimeProvenThatIsNot() {
        for (Timestamp timestamp : Timestamp.values()) {
            assertThat(plan(false, timestamp).sentences().contains("it proves at what time"))
                    .isEqualTo(timestamp == Timestamp.TRUSTED);
        }
        assertThat(SealPlan.UNSEALED.sentences()).contains("not signed and not timestamped");
    }

    private static SealPlan plan(boolean demo, Timestamp timestamp) {
        return new SealPlan("CN=Bundles", "ab".repeat(32), demo, timestamp);
    }
}
