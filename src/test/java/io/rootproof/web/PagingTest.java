package io.rootproof.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagingTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "many", "1.5", "9999999999"})
    void sizeOutOfRange_isRefused(String size) {
        assertThatThrownBy(() -> PageRequest.of(null, size, null))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("from 1 to 500");
    }

    @Test
    void sizeAtItsEnds_isTaken() {
        assertThat(PageRequest.of("2", "1", null).offset()).isEqualTo(2);
        assertThat(PageRequest.of("2", "500", null).offset()).isEqualTo(1000);
        assertThat(PageRequest.of(null, null, null)).isEqualTo(new PageRequest(0, PageRequest.USUAL, null));
    }

    @Test
    void pageAndCursorTogether_areRefused() {
        assertThatThrownBy(() -> PageRequest.of("1", null, "x")).isInstanceOf(ProblemException.class);
    }

    @Test
    void pageFarBehind_pointsToTheCursor() {
        assertThatThrownBy(() -> PageRequest.of("1000000", "500", null)).hasMessageContaining("next");
    }

    @Test
    void cursor_comesBackAsItWas() {
        assertThat(Cursor.parts(Cursor.of("2026-01-01T00:00:00Z", "ünï", ""), 3))
                .containsExactly("2026-01-01T00:00:00Z", "ünï", "");
        assertThat(Cursor.number(Cursor.of("42"))).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubbish!", "YQ", ""})
    void foreignCursor_isRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.number(cursor)).isInstanceOf(ProblemException.class);
    }

    @Test
    void count_stopsAtItsLimit() {
        assertThat(BoundedCount.of(10_000).shown()).isEqualTo("10,000");
        assertThat(BoundedCount.of(BoundedCount.QUERY_LIMIT).shown()).isEqualTo("10,000+");
    }
}
