package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.evidence.Source;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FreshnessBarTest {

    private static Freshness aged(Duration age) {
        return new Freshness(Source.ACCOUNT_SUMMARY, Instant.EPOCH, age, Duration.ofHours(26));
    }

    @Test
    void maximumAge_isStillFresh_andReachesTheLine() {
        assertThat(aged(Duration.ofHours(26)).isTooOld()).isFalse();
        assertThat(aged(Duration.ofHours(26)).bar()).isEqualTo(new Bar(50, 0, 50));
    }

    @Test
    void aSecondMore_isTooOld_andHatched() {
        Freshness late = aged(Duration.ofHours(26).plusSeconds(1));

        assertThat(late.isTooOld()).isTrue();
        assertThat(late.bar()).isEqualTo(new Bar(0, 50, 50));
        assertThat(late.bar().hatching()).startsWith("M0 10l");
    }

    @Test
    void veryOld_endsAtTheEdge() {
        assertThat(aged(Duration.ofDays(90)).bar()).isEqualTo(new Bar(0, 100, 50));
    }
}
