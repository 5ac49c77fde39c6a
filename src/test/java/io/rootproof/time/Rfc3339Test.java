package io.rootproof.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as AWS writes them, and nothing that names no instant. */
class Rfc3339Test {

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T11:59:15Z, 2026-11-02T11:59:15Z",
        "2026-11-02t11:59:15z, 2026-11-02T11:59:15Z",
        "2026-11-02T11:59:15.1Z, 2026-11-02T11:59:15.100Z",
        "2026-11-02T11:59:15.999999999Z, 2026-11-02T11:59:15.999Z",
        "2019-07-02T15:47:00+00:00, 2019-07-02T15:47:00Z",
        "2026-11-02T11:59:15+0530, 2026-11-02T06:29:15Z",
        "2024-02-29T23:59:59-01:00, 2024-03-01T00:59:59Z"
    })
    void time_withOffset_isRead(String text, Instant meant) {
        assertThat(Rfc3339.parse(text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "N/A",
                "2026-11-02",
                "2026-11-02T11:59:15",
                "2026-11-02 11:59:15Z",
                "2025-02-29T00:00:00Z",
                "2026-11-02T24:00:00Z",
                "2026-11-02T11:59:15Zjunk",
                " 2026-11-02T11:59:15Z",
                "1969-12-31T23:59:59Z",
                "+12026-11-02T11:59:15Z",
                "9999-12-31T23:59:59-18:00",
                "２０２６-11-02T11:59:15Z"
            })
    void anythingElse_isNone(String text) {
        assertThat(Rfc3339.parse(text)).isNull();
    }

    @Test
    void absent_isNone() {
        assertThat(Rfc3339.parse(null)).isNull();
    }
}
