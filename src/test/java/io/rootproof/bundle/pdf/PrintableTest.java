package io.rootproof.bundle.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.BaseFont;

class PrintableTest {

    private final BaseFont font = new Fonts().face(Typeface.SANS);

    @Test
    void text_thatTheFontHasIsLeftAlone() {
        assertThat(Printable.text("Zoë's \"Zürich\" ≤ Ω Привет", font)).isEqualTo("Zoë's \"Zürich\" ≤ Ω Привет");
    }

    @Test
    void text_emojiAndCjkAreWrittenOut() {
        assertThat(Printable.text("a😀支", font)).isEqualTo("a\\u{1f600}\\u{652f}");
    }

    @Test
    void text_directionMarksControlsAndHalfCharactersAreWrittenOut() {
        assertThat(Printable.text("a\u202Eb\u0000c\uD83Dd\te", font)).isEqualTo("a\\u{202e}b\\u{0}c\\u{d83d}d\\u{9}e");
    }
}
