package io.rootproof.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardDifferenceTest {

    private final ControlCard first = ControlCards.delivered();

    @Test
    void changedWord_isMarkedOnBothSides_andTheRestIsNot() {
        CardDifference difference = CardDifference.between(with("One two three"), with("One four three"));

        assertThat(difference.changed())
                .singleElement()
                .satisfies(part -> assertThat(part.heading()).isEqualTo("Objective"));
        CardDifference.Row row = difference.changed().getFirst().rows().getFirst();
        assertThat(row.left())
                .containsExactly(
                        new CardDifference.Span("One ", false),
                        new CardDifference.Span("two", true),
                        new CardDifference.Span(" three", false));
        assertThat(row.right()).contains(new CardDifference.Span("four", true));
    }

    @Test
    void textThatLooksLikeMarkup_staysText() {
        CardDifference difference = CardDifference.between(with("a <b> & c"), with("a <b> & d"));

        assertThat(difference.changed().getFirst().rows().getFirst().left())
                .contains(new CardDifference.Span("a <b> & ", false));
    }

    @Test
    void equalVersions_haveNoChange_andAllPartsAreNamed() {
        CardDifference difference = CardDifference.between(first, first);

        assertThat(difference.changed()).isEmpty();
        assertThat(difference.same()).contains("Objective", "Framework mappings", "Evidence ages and deadlines");
    }

    private ControlCard with(String objective) {
        List<CardSection> sections = new ArrayList<>(first.sections());
        sections.set(0, new CardSection("Objective", objective));
        CardContent content = first.content();
        return first.next(
                new CardContent(
                        content.policy(), content.mappings(), content.mappingNote(), sections, content.runbook()),
                first.effectiveFrom(),
                "otto",
                "A reason");
    }
}
