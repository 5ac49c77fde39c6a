package io.rootproof.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InARowTest {

    @Test
    void alone_isARowByItself() {
        assertThat(InARow.of(days(1, 5), List.of())).isEqualTo(days(1, 5));
    }

    @Test
    void neighboursWithinADay_growIt() {
        assertThat(InARow.of(days(10, 15), List.of(days(1, 5), days(6, 9), days(16, 20))))
                .isEqualTo(days(1, 20));
    }

    @Test
    void neighboursMoreThanADayAway_doNot() {
        InARow before = new InARow(day(1), day(8));
        InARow after = new InARow(day(16).plusMillis(1), day(20));
        assertThat(InARow.of(days(10, 15), List.of(before, after))).isEqualTo(days(10, 15));
    }

    @Test
    void neighboursOfNeighbours_countWhateverTheirOrder() {
        assertThat(InARow.of(days(1, 3), List.of(days(7, 9), days(4, 6)))).isEqualTo(days(1, 9));
    }

    private static InARow days(int from, int to) {
        return new InARow(day(from), day(to));
    }

    private static Instant day(int day) {
        return Instant.parse("2026-03-01T00:00:00Z").plusSeconds(86_400L * (day - 1));
    }
}
