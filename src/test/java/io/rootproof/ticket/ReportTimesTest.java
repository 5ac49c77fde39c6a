package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReportTimesTest {

    private static final Instant DELETED = Instant.parse("2026-03-03T10:00:00Z");

    @Test
    void of_reportAnHourBeforeTheDeletion_theNextOneComesFourHoursAfterIt() {
        ReportTimes times = ReportTimes.of(DELETED, DELETED.minusSeconds(3600));

        assertThat(times.earliest()).isEqualTo(DELETED.plusSeconds(3 * 3600));
        assertThat(times.latest()).isEqualTo(DELETED.plusSeconds(4 * 3600));
    }

    @Test
    void of_reportOlderThanFourHours_anewOneCanBeMadeAtOnce() {
        assertThat(ReportTimes.of(DELETED, DELETED.minusSeconds(4 * 3600)).earliest())
                .isEqualTo(DELETED);
    }

    @Test
    void of_noReportKnown_atOnceOrAfterFourHours() {
        ReportTimes times = ReportTimes.of(DELETED, null);

        assertThat(times.earliest()).isEqualTo(DELETED);
        assertThat(times.latest()).isEqualTo(DELETED.plusSeconds(4 * 3600));
    }
}
