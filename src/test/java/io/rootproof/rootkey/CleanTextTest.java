package io.rootproof.rootkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Foreign text stays what it is, except for what no column holds. */
class CleanTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "=cmd()", "<script>", "it's \"quoted\"", "根用户", "\uD83D\uDD11", "tab\tand\nline"})
    void text_staysAsItIs(String text) {
        assertThat(CleanText.of(text)).isEqualTo(text);
    }

    @Test
    void nulAndUnpairedSurrogates_areReplaced() {
        assertThat(CleanText.of("a\u0000b\uD83Dc\uDD11d\uD83D")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
    }

    @Test
    void longText_isCut_butNeverThroughACharacter() {
        assertThat(CleanText.of("x".repeat(2_000))).hasSize(1_000);
        assertThat(CleanText.of("x".repeat(999) + "\uD83D\uDD11")).isEqualTo("x".repeat(999));
        assertThat(CleanText.of("x".repeat(998) + "\uD83D\uDD11")).hasSize(1_000);
    }

    @Test
    void absentText_staysAbsent() {
        assertThat(CleanText.orNull(null)).isNull();
    }
}
