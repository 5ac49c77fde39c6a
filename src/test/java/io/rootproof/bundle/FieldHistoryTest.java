package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.bundle.FieldHistory.Change;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FieldHistoryTest {

    @Test
    void at_withoutChangesIsThePresent() {
        assertThat(new FieldHistory("PAYMENTS").at(at(1), at(9))).isEqualTo("PAYMENTS");
    }

    @Test
    void at_isTheLastChangeThatHadTakenEffect() {
        FieldHistory history = new FieldHistory("c");
        history.add(new Change("a", "b", at(2), at(2)));
        history.add(new Change("b", "c", at(4), at(4)));
        assertThat(history.at(at(1), at(9))).isEqualTo("a");
        assertThat(history.at(at(2), at(9))).isEqualTo("b");
        assertThat(history.at(at(4), at(9))).isEqualTo("c");
    }

    @Test
    void at_leavesOutWhatWasNotKnownThen() {
        FieldHistory history = new FieldHistory("b");
        history.add(new Change("a", "b", at(2), at(8)));
        assertThat(history.at(at(5), at(7))).isEqualTo("a");
        assertThat(history.at(at(5), at(8))).isEqualTo("b");
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }
}
