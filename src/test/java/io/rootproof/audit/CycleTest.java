package io.rootproof.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.period.BundleEvery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CycleTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 10);
    private static final LocalDate UNTIL = LocalDate.of(2026, 5, 5);

    @Test
    void months_areCutToThePeriod() {
        assertThat(ended(BundleEvery.MONTHLY, "2027-01-01T00:00:00Z"))
                .extracting(cycle -> cycle.name() + " " + cycle.from() + " " + cycle.to())
                .containsExactly(
                        "2026-02 2026-02-10T00:00:00Z 2026-03-01T00:00:00Z",
                        "2026-03 2026-03-01T00:00:00Z 2026-04-01T00:00:00Z",
                        "2026-04 2026-04-01T00:00:00Z 2026-05-01T00:00:00Z",
                        "2026-05 2026-05-01T00:00:00Z 2026-05-05T00:00:00Z");
    }

    @Test
    void quarters_areCutToThePeriod() {
        assertThat(ended(BundleEvery.QUARTERLY, "2027-01-01T00:00:00Z"))
                .extracting(cycle -> cycle.name() + " " + cycle.from() + " " + cycle.to())
                .containsExactly(
                        "2026-Q1 2026-02-10T00:00:00Z 2026-04-01T00:00:00Z",
                        "2026-Q2 2026-04-01T00:00:00Z 2026-05-05T00:00:00Z");
    }

    /** In Europe the clocks go forward in the last night of a week in March, in America on another: days here are UTC. */
    @Test
    void month_endsAtMidnightUtc_andNotBefore() {
        assertThat(ended(BundleEvery.MONTHLY, "2026-03-31T22:00:00Z")).hasSize(1);
        assertThat(ended(BundleEvery.MONTHLY, "2026-03-31T23:59:59.999Z")).hasSize(1);
        assertThat(ended(BundleEvery.MONTHLY, "2026-04-01T00:00:00Z")).hasSize(2);
    }

    @Test
    void nothingHasEnded_beforeThePeriodBegins() {
        assertThat(ended(BundleEvery.MONTHLY, "2026-01-01T00:00:00Z")).isEmpty();
    }

    private static List<Cycle> ended(BundleEvery every, String now) {
        return Cycle.ended(every, FIRST, UNTIL, Instant.parse(now));
    }
}
