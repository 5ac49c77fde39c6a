package io.rootproof.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardTermTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final ControlCard first = ControlCards.delivered();

    @Test
    void first_isInForceEvenBeforeItsDate() {
        assertThat(CardTerm.of(List.of(first))).containsExactly(new CardTerm(first, Instant.MIN, null));
    }

    @Test
    void next_isInForceFromItsDate() {
        ControlCard second = next(first, NOON);

        assertThat(CardTerm.of(List.of(first, second)))
                .containsExactly(new CardTerm(first, Instant.MIN, NOON), new CardTerm(second, NOON, null));
    }

    @Test
    void laterVersion_replacesOneThatWasStillToCome() {
        ControlCard second = next(first, NOON.plus(DAY));
        ControlCard third = next(second, NOON);

        assertThat(CardTerm.of(List.of(first, second, third)))
                .containsExactly(new CardTerm(first, Instant.MIN, NOON), new CardTerm(third, NOON, null));
    }

    @Test
    void touches_leavesOutWhatEndsAsThePeriodBegins() {
        CardTerm term = new CardTerm(first, NOON, NOON.plus(DAY));

        assertThat(term.touches(NOON.plus(DAY).minusMillis(1), NOON.plus(DAY))).isTrue();
        assertThat(term.touches(NOON.plus(DAY), NOON.plus(DAY).plus(DAY))).isFalse();
        assertThat(term.touches(NOON.minus(DAY), NOON)).isFalse();
    }

    private static ControlCard next(ControlCard card, Instant from) {
        return card.next(card.content(), from, "otto", "A reason");
    }
}
