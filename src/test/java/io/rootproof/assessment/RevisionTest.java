package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.assessment.IntervalRows.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final Verdict PASSED = new Verdict(Result.PASSED, Reason.NO_KEY, false);
    private static final Verdict STALE = new Verdict(Result.UNKNOWN, Reason.STALE, false);
    private static final Instant AGED = NOON.plus(HUB_AGE).plusMillis(1);

    private final KeyObservation first = hub(NO_KEY, NOON);

    @Test
    void firstProof_isTwoRows() {
        assertThat(rows(List.of(), NOON, first))
                .containsExactly(
                        new Interval("730000000001", NOON, AGED, NOON, PASSED, first.evidenceId()),
                        new Interval("730000000001", AGED, null, NOON, STALE, first.evidenceId()));
    }

    @Test
    void nextProof_isItsExtension() {
        List<Interval> stored = rows(List.of(), NOON, first);
        Instant later = NOON.plus(Duration.ofHours(12));
        KeyObservation second = hub(NO_KEY, later);

        assertThat(rows(stored, later, first, second))
                .containsExactly(new Interval(
                        "730000000001", AGED, later.plus(HUB_AGE).plusMillis(1), later, PASSED, second.evidenceId()));
    }

    @Test
    void sameAgain_isNothing() {
        List<Interval> stored = rows(List.of(), NOON, first);

        assertThat(rows(stored, NOON, first, report(NO_KEY, NOON))).isEmpty();
    }

    private static List<Interval> rows(List<Interval> stored, Instant from, KeyObservation... observations) {
        Timeline timeline = Asked.known(observations).from(from);
        return new Revision("730000000001", from, new ResultView("aws", stored), timeline).rows();
    }
}
