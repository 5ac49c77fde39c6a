package io.rootproof.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CollectionScheduleTest {

    private static final Instant NOW = Instant.parse("2026-03-03T04:00:00Z");

    @Test
    void schedule_withFiveOrSixFields_isInUtc() {
        assertThat(CollectionJobs.schedule("0 3,15 * * *").getInitialExecutionTime(NOW))
                .isEqualTo(Instant.parse("2026-03-03T15:00:00Z"));
        assertThat(CollectionJobs.schedule("0 0 3,15 * * *").getInitialExecutionTime(NOW))
                .isEqualTo(Instant.parse("2026-03-03T15:00:00Z"));
    }

    @Test
    void schedule_thatIsADash_isNever() {
        assertThat(CollectionJobs.schedule("-").isDisabled()).isTrue();
    }

    @Test
    void schedule_unreadable_isRefusedWithTheSetting() {
        assertThatThrownBy(() -> CollectionJobs.schedule("every day"))
                .hasMessageContaining("rootproof.collection.schedule");
    }
}
