package io.rootproof.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.assessment.Timeline.Piece;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the history: the quick answers are those of the rules read slowly, and the future is what will be said then. */
class KnownHistoryPropertyTest {

    private static final Instant START = Seen.NOON.minus(Duration.ofDays(2));

    @Test
    void anyHistory_anyInstant_equalsTheNaiveRules() {
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            RandomHistory histories = new RandomHistory(random, START);
            AccountHistory history = histories.next().asKnownAt(histories.time().plus(Duration.ofDays(1)));
            AssessmentPolicy policy = new AssessmentPolicy(Seen.HUB_AGE, Seen.IAM_AGE, random.nextInt(4) == 0);
            KnownHistory known = new KnownHistory(history, policy);
            for (int i = 0; i < 20; i++) {
                Instant at = histories.time();
                assertThat(known.at(at).verdict())
                        .as("seed %d at %s of %s", seed, at, history)
                        .isEqualTo(new NaiveRules(history, policy, at).verdict());
            }
        }
    }

    @Test
    void anyHistory_underPoliciesThatChange_equalsTheNaiveRulesOfEachInstant() {
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            RandomHistory histories = new RandomHistory(random, START);
            AccountHistory history = histories.next();
            Policies policies = randomPolicies(random, histories);
            KnownHistory known = new KnownHistory(history, policies);
            Timeline timeline = known.from(histories.time());
            for (int i = 0; i < 20; i++) {
                Instant at = histories.time();
                Verdict expected = new NaiveRules(history, policies.at(at), at).verdict();
                assertThat(known.at(at).verdict())
                        .as("seed %d at %s of %s", seed, at, history)
                        .isEqualTo(expected);
                timeline.pieces().stream()
                        .filter(piece -> piece.covers(at))
                        .forEach(piece -> assertThat(piece.verdict())
                                .as("timeline at %s of %s", at, history)
                                .isEqualTo(expected));
            }
        }
    }

    private static Policies randomPolicies(Random random, RandomHistory histories) {
        PolicyOf changing = PolicyOf.standard();
        for (int i = random.nextInt(3); i >= 0; i--) {
            changing.then(
                    histories.time(),
                    PolicyOf.with(
                            Duration.ofHours(1 + random.nextInt(96)),
                            Duration.ofHours(1 + random.nextInt(60)),
                            Duration.ofHours(24),
                            random.nextInt(3) == 0));
        }
        return changing.policies();
    }

    @Test
    void anyTimeline_equalsTheResultAtEachInstant() {
        for (long seed = 0; seed < 1000; seed++) {
            RandomHistory histories = new RandomHistory(new Random(seed), START);
            AccountHistory history = histories.next();
            KnownHistory known = new KnownHistory(history, Asked.STANDARD);
            Timeline timeline = known.from(histories.time());
            for (Piece piece : timeline.pieces()) {
                assertThat(known.at(piece.from()).verdict()).isEqualTo(piece.verdict());
                Instant end = piece.to();
                if (end != null) {
                    assertThat(known.at(end.minusMillis(1)).verdict()).isEqualTo(piece.verdict());
                }
            }
            for (int i = 0; i < 10; i++) {
                Instant at = histories.time();
                timeline.pieces().stream()
                        .filter(piece -> piece.covers(at))
                        .forEach(piece -> assertThat(known.at(at).verdict())
                                .as("timeline at %s of %s", at, history)
                                .isEqualTo(piece.verdict()));
            }
        }
    }

    @Test
    void anyObservation_changesNothingBeforeItReachesBack() {
        for (long seed = 0; seed < 1000; seed++) {
            RandomHistory histories = new RandomHistory(new Random(seed), START);
            AccountHistory history = histories.next();
            KeyObservation added = histories.observation(100);
            java.util.List<KeyObservation> more = new java.util.ArrayList<>(history.observations());
            more.add(added);
            KnownHistory before = new KnownHistory(history, Asked.STANDARD);
            KnownHistory after = new KnownHistory(
                    new AccountHistory(history.partition(), more, history.lifecycle()), Asked.STANDARD);
            for (int i = 0; i < 10; i++) {
                Instant at = histories.time();
                if (at.isBefore(added.reachesBackTo())) {
                    assertThat(after.at(at).verdict()).isEqualTo(before.at(at).verdict());
                }
            }
        }
    }
}
