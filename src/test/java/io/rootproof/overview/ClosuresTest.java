package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.overview.Closures.Bucket;
import io.rootproof.overview.Closures.Closed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClosuresTest {

    private static final Instant OPENED = Instant.parse("2026-03-03T10:00:00Z");

    /** Each is due after 24 h. */
    private static Closures closed(Duration... took) {
        List<Closed> tickets = Stream.of(took)
                .map(time -> new Closed(
                        1, "605000000001", "PAYMENTS", OPENED, OPENED.plus(Duration.ofHours(24)), OPENED.plus(time)))
                .toList();
        return Closures.of(tickets, false);
    }

    @Test
    void median_ofAnOddNumber_isTheMiddleOne() {
        assertThat(closed(Duration.ofHours(30), Duration.ofHours(2), Duration.ofHours(5))
                        .median())
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void median_ofAnEvenNumber_isHalfway() {
        assertThat(closed(Duration.ofHours(2), Duration.ofHours(5)).median()).isEqualTo(Duration.ofMinutes(210));
    }

    @Test
    void median_ofNone_isZeroAndEmpty() {
        assertThat(closed().median()).isZero();
        assertThat(closed().isEmpty()).isTrue();
    }

    @Test
    void closedWhenDue_isInTime_aMillisecondLaterIsLate() {
        Closures closures = closed(Duration.ofHours(24), Duration.ofHours(24).plusMillis(1));

        assertThat(closures.inTime()).isEqualTo(1);
        assertThat(closures.buckets())
                .extracting(Bucket::hours, Bucket::inTime, Bucket::late)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(24L, 1L, 0L),
                        org.assertj.core.groups.Tuple.tuple(48L, 0L, 1L));
    }

    @Test
    void buckets_holdEveryTicket() {
        Closures closures = closed(Duration.ofMinutes(1), Duration.ofHours(9), Duration.ofDays(90));

        assertThat(closures.buckets().stream()
                        .mapToLong(b -> b.inTime() + b.late())
                        .sum())
                .isEqualTo(3);
        assertThat(closures.buckets().getLast().late()).isEqualTo(1);
    }
}
