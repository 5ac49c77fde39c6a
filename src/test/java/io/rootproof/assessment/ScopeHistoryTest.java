package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.assessment.ScopeHistory.Change;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeHistoryTest {

    private static final Instant END = NOON.plusSeconds(100);
    private static final Period PERIOD = new Period(NOON, END);

    @Test
    void alwaysInScope_isTheWholePeriod() {
        assertThat(new ScopeHistory(Instant.EPOCH, true, List.of()).within(PERIOD))
                .containsExactly(PERIOD);
    }

    @Test
    void neverInScope_isNothing() {
        assertThat(new ScopeHistory(Instant.EPOCH, false, List.of()).within(PERIOD))
                .isEmpty();
    }

    @Test
    void joinedLater_countsFromThen() {
        assertThat(new ScopeHistory(NOON.plusSeconds(40), true, List.of()).within(PERIOD))
                .containsExactly(new Period(NOON.plusSeconds(40), END));
    }

    @Test
    void leftAndCameBack_isTwoParts_whateverTheOrderOfLearning() {
        List<Change> changes = List.of(new Change(NOON.plusSeconds(60), true), new Change(NOON.plusSeconds(20), false));

        assertThat(new ScopeHistory(Instant.EPOCH, true, changes).within(PERIOD))
                .containsExactly(new Period(NOON, NOON.plusSeconds(20)), new Period(NOON.plusSeconds(60), END));
    }

    @Test
    void changedAfterThePeriod_isTheWholePeriod() {
        assertThat(new ScopeHistory(Instant.EPOCH, true, List.of(new Change(END, false))).within(PERIOD))
                .containsExactly(PERIOD);
    }
}
