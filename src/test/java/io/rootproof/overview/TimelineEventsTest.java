package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.assessment.AccountPast;
import io.rootproof.assessment.KeyObservation;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.ResultStretch;
import io.rootproof.assessment.Series;
import io.rootproof.assessment.TimeByResult;
import io.rootproof.assessment.Verdict;
import io.rootproof.evidence.Source;
import io.rootproof.overview.TimelineEvent.Kind;
import io.rootproof.rootkey.KeyState;
import io.rootproof.web.PeriodInView;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineEventsTest {

    private static final PeriodInView MARCH = new PeriodInView(day(1), day(31));

    private static Instant day(int day) {
        return Instant.parse("2026-03-%02dT00:00:00Z".formatted(day));
    }

    private static ResultStretch stretch(int from, int to, Result result, Reason reason) {
        return new ResultStretch(day(from), day(to), new Verdict(result, reason, false));
    }

    private static KeyObservation key(Instant seen, Instant made) {
        return new KeyObservation(
                7,
                new Series(Source.CREDENTIAL_REPORT, null, null),
                KeyState.ACTIVE_KEY,
                "A key.",
                seen,
                seen,
                seen,
                made,
                false);
    }

    private static List<TimelineEvent> of(Instant now, List<ResultStretch> stretches, KeyObservation... keys) {
        AccountPast past = new AccountPast(stretches, TimeByResult.NONE, List.of(keys));
        return TimelineEvents.of(MARCH, now, past, List.of(), List.of(), List.of());
    }

    private static List<Kind> kinds(List<TimelineEvent> events) {
        return events.stream().map(TimelineEvent::kind).toList();
    }

    @Test
    void key_isMadeThenSeenThenGone() {
        List<TimelineEvent> events = of(
                day(20),
                List.of(
                        stretch(1, 5, Result.PASSED, Reason.NO_KEY),
                        stretch(5, 9, Result.FAILED, Reason.ACTIVE_KEY),
                        stretch(9, 20, Result.PASSED, Reason.NO_KEY)),
                key(day(6), day(5)));
        assertThat(kinds(events)).containsExactly(Kind.KEY_MADE, Kind.KEY_SEEN, Kind.KEY_GONE);
        assertThat(events).extracting(TimelineEvent::at).containsExactly(day(5), day(6), day(9));
    }

    @Test
    void key_madeBeforeThePeriod_isToldOfAllTheSame() {
        Instant made = Instant.parse("2019-01-01T00:00:00Z");
        List<TimelineEvent> events =
                of(day(20), List.of(stretch(1, 20, Result.FAILED, Reason.ACTIVE_KEY)), key(day(2), made));
        assertThat(events.getFirst().kind()).isEqualTo(Kind.KEY_MADE);
        assertThat(events.getFirst().at()).isEqualTo(made);
    }

    @Test
    void key_thatNobodyKnowsTheAgeOf_isSeenWhenItBeganToFail() {
        List<TimelineEvent> events = of(
                day(20),
                List.of(
                        stretch(1, 5, Result.PASSED, Reason.NO_KEY),
                        stretch(5, 20, Result.FAILED, Reason.KEY_PRESENT)));
        assertThat(kinds(events)).containsExactly(Kind.KEY_SEEN);
    }

    @Test
    void reasonOfAFailureThatChanges_isNoNewKey() {
        List<TimelineEvent> events = of(
                day(20),
                List.of(
                        stretch(1, 5, Result.PASSED, Reason.NO_KEY),
                        stretch(5, 8, Result.FAILED, Reason.ACTIVE_KEY),
                        stretch(8, 20, Result.FAILED, Reason.INACTIVE_KEY)));
        assertThat(kinds(events)).containsExactly(Kind.KEY_SEEN);
    }

    @Test
    void gap_saysHowLongAndWhy() {
        List<TimelineEvent> events = of(day(20), List.of(stretch(3, 5, Result.UNKNOWN, Reason.STALE)));
        assertThat(kinds(events)).containsExactly(Kind.GAP);
        assertThat(events.getFirst().until()).isEqualTo(day(5));
        assertThat(events.getFirst().reason()).isEqualTo(Reason.STALE);
    }

    @Test
    void gap_thatIsNotOver_hasNoEnd() {
        List<TimelineEvent> events = of(day(20), List.of(stretch(3, 20, Result.UNKNOWN, Reason.STALE)));
        assertThat(events.getFirst().until()).isNull();
    }

    @Test
    void proof_isNothingThatHappens() {
        assertThat(of(day(20), List.of(stretch(1, 20, Result.PASSED, Reason.NO_KEY))))
                .isEmpty();
    }
}
