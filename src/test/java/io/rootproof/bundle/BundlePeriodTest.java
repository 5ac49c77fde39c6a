package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BundlePeriodTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void parse_takesDaysAndInstants() {
        assertThat(BundlePeriod.parse("2026-08-01", "2026-11-01T12:00:00Z", NOW))
                .isEqualTo(
                        new BundlePeriod(Instant.parse("2026-08-01T00:00:00Z"), Instant.parse("2026-11-01T12:00:00Z")));
    }

    @Test
    void parse_aPeriodThatHasNotEndedIsTaken() {
        assertThat(BundlePeriod.parse("2026-11-01", "2027-01-01", NOW).to())
                .isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-01, 2026-08-01, must be before",
        "2026-08-02, 2026-08-01, must be before",
        "2026-11-23, 2026-12-01, in the future",
        "2023-01-01, 2026-08-01, at most 1100 days",
        "2026-02-30, 2026-08-01, must be a UTC day",
        "yesterday, 2026-08-01, must be a UTC day",
        "-99999999-01-01T00:00:00Z, 2026-08-01, must be a UTC day",
        ", 2026-08-01, Give from and to",
        "2026-08-01, , Give from and to"
    })
    void parse_saysWhatToChange(@Nullable String from, @Nullable String to, String message) {
        assertThatThrownBy(() -> BundlePeriod.parse(from, to, NOW)).hasMessageContaining(message);
    }
}
