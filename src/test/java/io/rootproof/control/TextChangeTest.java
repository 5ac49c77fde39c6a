package io.rootproof.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.control.TextChange.Line;
import org.junit.jupiter.api.Test;

class TextChangeTest {

    private static final String OLD = """
            # Card
            ## Cadence
            Twice a day.
            Reviewed monthly.

            ## Owner
            Otto.
            """;

    @Test
    void between_namesWhatWentAndWhatCameUnderItsHeading() {
        String changed = OLD.replace("Twice a day.", "Every hour.");

        assertThat(TextChange.between(OLD, changed)).singleElement().satisfies(change -> {
            assertThat(change.heading()).isEqualTo("Cadence");
            assertThat(change.lines()).containsExactly(new Line(false, "Twice a day."), new Line(true, "Every hour."));
        });
    }

    @Test
    void between_equalTexts_isNothing() {
        assertThat(TextChange.between(OLD, OLD)).isEmpty();
        assertThat(TextChange.between("", "")).isEmpty();
    }

    @Test
    void between_blankLines_areNoChange() {
        assertThat(TextChange.between(OLD, OLD.replace("## Owner", "\n## Owner")))
                .isEmpty();
    }

    @Test
    void between_aNewPart_isUnderItsOwnHeading() {
        assertThat(TextChange.between(OLD, OLD + "## Triggers\nA finding.\n"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.heading()).isEqualTo("Triggers");
                    assertThat(change.lines()).allMatch(Line::added).hasSize(2);
                });
    }

    @Test
    void between_aTextAndNothing_takesEverythingOut() {
        assertThat(TextChange.between(OLD, "").stream()
                        .flatMap(change -> change.lines().stream())
                        .toList())
                .hasSize(6)
                .noneMatch(Line::added);
    }

    @Test
    void words_ofARowOfATable_haveNoMarksBetweenTheCells() {
        assertThat(new Line(true, "| Longest exception | 60 days |").words()).isEqualTo("Longest exception: 60 days");
        assertThat(new Line(true, "| one | two | three |").words()).isEqualTo("one \u00b7 two \u00b7 three");
    }

    @Test
    void words_ofALineThatOnlyBeginsLikeARow_stayAsTheyAre() {
        assertThat(new Line(true, "| is a pipe").words()).isEqualTo("| is a pipe");
        assertThat(new Line(true, "|").words()).isEqualTo("|");
    }
}
