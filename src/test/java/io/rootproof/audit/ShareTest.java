package io.rootproof.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.assessment.TimeByResult;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void share_isCutAndNeverRoundedUp() {
        assertThat(Share.of(time(99_999, 1))).isEqualTo("99.99 %");
        assertThat(Share.of(time(100_000, 0))).isEqualTo("100.00 %");
        assertThat(Share.of(time(0, 0))).isEqualTo("–");
        assertThat(Share.decimal(time(99_999, 1))).isEqualTo("0.9999");
        assertThat(Share.decimal(time(0, 0))).isEmpty();
    }

    @Test
    void length_isExactToTheSecond() {
        assertThat(Share.exact(Duration.ofDays(1200).plusSeconds(3661))).isEqualTo("1,200 d 01:01:01");
        assertThat(Share.exact(Duration.ofSeconds(59))).isEqualTo("00:00:59");
    }

    private static TimeByResult time(long passed, long unknown) {
        return new TimeByResult(
                Duration.ofSeconds(passed),
                Duration.ZERO,
                Duration.ofSeconds(unknown),
                Duration.ofSeconds(77),
                Duration.ZERO);
    }
}
