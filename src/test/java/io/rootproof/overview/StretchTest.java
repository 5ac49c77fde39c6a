package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {

    /** A Tuesday. */
    private static final LocalDate MARCH_3 = LocalDate.parse("2026-03-03");

    @Test
    void fewDays_areAColumnEach() {
        List<Stretch> days = Stretch.of(MARCH_3, MARCH_3.plusDays(91), 1, 92);

        assertThat(days).hasSize(92);
        assertThat(days.getFirst()).isEqualTo(new Stretch(MARCH_3, MARCH_3));
    }

    @Test
    void oneDayTooMany_becomesWeeks() {
        List<Stretch> weeks = Stretch.of(MARCH_3, MARCH_3.plusDays(92), 1, 92);

        assertThat(weeks.getFirst()).isEqualTo(new Stretch(MARCH_3, LocalDate.parse("2026-03-08")));
        assertThat(weeks.get(1).first()).isEqualTo(LocalDate.parse("2026-03-09"));
        assertThat(weeks.get(1).length()).isEqualTo(7);
        assertThat(weeks.getLast().last()).isEqualTo(MARCH_3.plusDays(92));
        assertThat(weeks.stream().mapToLong(Stretch::length).sum()).isEqualTo(93);
    }

    @Test
    void weeksAreTheFinest_evenOfOneDay() {
        assertThat(Stretch.of(MARCH_3, MARCH_3, 7, 60)).containsExactly(new Stretch(MARCH_3, MARCH_3));
        assertThat(Stretch.of(MARCH_3, MARCH_3.plusDays(6), 7, 60)).hasSize(2);
    }

    @Test
    void tooManyWeeks_becomeFourWeeks() {
        List<Stretch> columns = Stretch.of(MARCH_3, MARCH_3.plusDays(799), 7, 60);

        assertThat(columns).hasSizeBetween(28, 30);
        assertThat(columns.get(1).length()).isEqualTo(28);
    }
}
