package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private final Timeline<String> line = new Timeline<>(at(0), at(10));

    @Test
    void paint_laterCoversEarlierOnlyWhereItReaches() {
        line.paint(at(1), at(8), "a");
        line.paint(at(3), at(5), "b");
        assertThat(stretches()).containsExactly("1-3 a", "3-5 b", "5-8 a");
    }

    @Test
    void paint_beyondTheEndsIsCutOff() {
        line.paint(at(-5), at(2), "a");
        line.paint(at(9), at(99), "b");
        assertThat(stretches()).containsExactly("0-2 a", "9-10 b");
    }

    @Test
    void paint_outsideChangesNothing() {
        line.paint(at(-5), at(0), "a");
        line.paint(at(10), at(12), "b");
        assertThat(stretches()).isEmpty();
    }

    private List<String> stretches() {
        List<String> stretches = new ArrayList<>();
        line.each((from, to, value) -> stretches.add(from.getEpochSecond() + "-" + to.getEpochSecond() + " " + value));
        return stretches;
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }
}
