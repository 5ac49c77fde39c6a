package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void failure_namesTheKeyAsUsed_andTheOthersAsIgnored() {
        KeyObservation key = hub(KEY_PRESENT, NOON);
        KeyObservation noKey = report(NO_KEY, NOON);
        Assessment assessment = Asked.at(NOON, noKey, key);

        assertThat(assessment.rule().sentence()).contains("has an access key");
        assertThat(assessment.considered())
                .containsExactly(
                        new Considered(key, Use.SAYS_KEY, true), new Considered(noKey, Use.SAYS_NO_KEY, false));
    }

    @Test
    void indeterminate_afterNoKey_saysWhatEndedIt() {
        assertThat(uses(Asked.at(LATER, hub(NO_KEY, NOON), hub(INDETERMINATE, LATER))))
                .containsExactly(Use.DECIDES_NOTHING, Use.ENDED_BY_INDETERMINATE);
    }

    @Test
    void olderOfItsSeries_isSuperseded() {
        assertThat(uses(Asked.at(LATER, hub(NO_KEY, NOON), hub(NO_KEY, LATER))))
                .containsExactly(Use.SAYS_NO_KEY, Use.SUPERSEDED);
    }

    @Test
    void stale_usesTheNewestOfTheSeries() {
        Assessment assessment = Asked.at(NOON.plus(HUB_AGE).plusMillis(1), hub(NO_KEY, NOON));

        assertThat(assessment.considered())
                .extracting(Considered::use, Considered::used)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Use.TOO_OLD, true));
    }

    @Test
    void trailKey_endedByNoKey_saysSo() {
        assertThat(uses(Asked.at(LATER, trail(ACTIVE_KEY, NOON), report(NO_KEY, LATER))))
                .containsExactly(Use.SAYS_NO_KEY, Use.ENDED_BY_NO_KEY);
    }

    @Test
    void trailKey_beforeAnAgedIndeterminate_isStillShown() {
        Instant yearLater = NOON.plus(Duration.ofDays(365));
        KeyObservation key = trail(ACTIVE_KEY, NOON);

        assertThat(Asked.at(yearLater, key, trail(INDETERMINATE, LATER)).considered())
                .contains(new Considered(key, Use.SAYS_KEY, true));
    }

    @Test
    void keySeenLater_isNamed() {
        KeyObservation key = presentSince(report(ACTIVE_KEY, LATER), NOON);

        assertThat(uses(Asked.at(NOON, key))).containsExactly(Use.SAW_LATER);
    }

    @Test
    void eachRule_isASentence() {
        for (Rule rule : Rule.values()) {
            assertThat(rule.sentence()).endsWith(".");
            assertThat(rule.reason().name()).isEqualTo(rule.name());
        }
    }

    private static List<Use> uses(Assessment assessment) {
        return assessment.considered().stream().map(Considered::use).toList();
    }
}
