package io.rootproof.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardHistoryTest {

    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant CHANGE = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant END = Instant.parse("2026-04-01T00:00:00Z");

    private final ControlCard first = ControlCards.delivered();
    private final ControlCard second = first.next(
            new CardContent(first.policy(), first.mappings(), "A note with `code`.", first.sections(), first.runbook()),
            CHANGE,
            "otto",
            "The note was wrong.");
    private final List<CardTerm> terms = CardTerm.of(List.of(first, second));

    @Test
    void changeWithinThePeriod_isTold_withAuthorReasonAndLines() {
        String document = CardHistory.document(terms, FROM, END);

        assertThat(document)
                .contains("Version 1 was in force when the period began. It changed once.")
                .contains("## Version 2, in force from 2026-03-03 10:00:00Z")
                .contains("By otto: The note was wrong.")
                .contains("- put in: `` A note with `code`. ``")
                .contains("- taken out: ");
    }

    @Test
    void changeOutsideThePeriod_isNot() {
        assertThat(CardHistory.document(terms, FROM, CHANGE)).contains("Version 1 was in force throughout");
        assertThat(CardHistory.document(terms, CHANGE, END))
                .contains("Version 2 was in force throughout")
                .doesNotContain("##");
    }
}
