package io.rootproof.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are UTC's, whatever zone the machine is in, and on the nights when clocks there are put back or forward. */
class UtcDaysTest {

    private final TimeZone usual = TimeZone.getDefault();

    @AfterEach
    void back() {
        TimeZone.setDefault(usual);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-08", "America/New_York, 2026-11-01",
        "Europe/Berlin, 2026-03-29", "Europe/Berlin, 2026-10-25",
        "Pacific/Kiritimati, 2026-01-01", "Asia/Kathmandu, 2026-06-30"
    })
    void day_whereClocksChange_isOfUtcAndHas24Hours(String zone, LocalDate day) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(AuditPeriod.midnight(day)).isEqualTo(day + "T00:00:00Z");
        assertThat(Duration.between(AuditPeriod.midnight(day), AuditPeriod.midnight(day.plusDays(1))))
                .isEqualTo(Duration.ofHours(24));
    }
}
