package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.account.Lifecycle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifecycleRuleTest {

    @Test
    void notActive_isNotAssessable_evenWithProof() {
        for (Lifecycle lifecycle : Lifecycle.values()) {
            Assessment assessment = at(NOON, new LifecycleChange(lifecycle, NOON, NOON), report(NO_KEY, NOON));

            assertThat(assessment.result())
                    .as("%s", lifecycle)
                    .isEqualTo(lifecycle == Lifecycle.ACTIVE ? Result.PASSED : Result.NOT_ASSESSABLE);
        }
    }

    @Test
    void notActive_stillShowsAKeyBeside() {
        Assessment assessment =
                at(NOON, new LifecycleChange(Lifecycle.SUSPENDED, NOON, NOON), report(ACTIVE_KEY, NOON));

        assertThat(assessment.result()).isEqualTo(Result.NOT_ASSESSABLE);
        assertThat(assessment.reason()).isEqualTo(Reason.LIFECYCLE);
        assertThat(assessment.isKeySeen()).isTrue();
        assertThat(assessment.considered()).noneMatch(Considered::used);
    }

    @Test
    void beforeTheChange_countsAsActive() {
        LifecycleChange suspended = new LifecycleChange(Lifecycle.SUSPENDED, NOON, NOON);
        KeyObservation noKey = report(NO_KEY, NOON.minusSeconds(9));

        assertThat(at(NOON.minusMillis(1), suspended, noKey).result()).isEqualTo(Result.PASSED);
    }

    @Test
    void changeLearnedLater_wasNotKnownBefore() {
        Instant learned = NOON.plus(Duration.ofDays(2));
        AccountHistory history =
                new AccountHistory("aws", List.of(), List.of(new LifecycleChange(Lifecycle.CLOSED, NOON, learned)));

        assertThat(new KnownHistory(history.asKnownAt(learned.minusMillis(1)), Asked.STANDARD)
                        .at(NOON)
                        .result())
                .isEqualTo(Result.UNKNOWN);
        assertThat(new KnownHistory(history.asKnownAt(learned), Asked.STANDARD)
                        .at(NOON)
                        .result())
                .isEqualTo(Result.NOT_ASSESSABLE);
    }

    @Test
    void laterChange_counts_whateverWasLearnedFirst() {
        List<LifecycleChange> changes = List.of(
                new LifecycleChange(Lifecycle.ACTIVE, NOON, NOON),
                new LifecycleChange(Lifecycle.SUSPENDED, NOON.minusSeconds(60), NOON.plusSeconds(60)));
        AccountHistory history = new AccountHistory("aws", List.of(report(NO_KEY, NOON)), changes);

        assertThat(new KnownHistory(history, Asked.STANDARD).at(NOON).result()).isEqualTo(Result.PASSED);
    }

    @Test
    void chinaPartition_hasNoRootUser() {
        AccountHistory china = new AccountHistory("aws-cn", List.of(report(NO_KEY, NOON)), List.of());
        AccountHistory gov = new AccountHistory("aws-us-gov", List.of(report(NO_KEY, NOON)), List.of());

        assertThat(new KnownHistory(china, Asked.STANDARD).at(NOON).verdict())
                .isEqualTo(new Verdict(Result.NOT_APPLICABLE, Reason.NO_ROOT_USER, false));
        assertThat(new KnownHistory(gov, Asked.STANDARD).at(NOON).result()).isEqualTo(Result.PASSED);
    }

    @Test
    void chinaPartition_suspended_isNotAssessableFirst() {
        AccountHistory china =
                new AccountHistory("aws-cn", List.of(), List.of(new LifecycleChange(Lifecycle.SUSPENDED, NOON, NOON)));

        assertThat(new KnownHistory(china, Asked.STANDARD).at(NOON).result()).isEqualTo(Result.NOT_ASSESSABLE);
    }

    private static Assessment at(Instant at, LifecycleChange change, KeyObservation observation) {
        AccountHistory history = new AccountHistory("aws", List.of(observation), List.of(change));
        return new KnownHistory(history, Asked.STANDARD).at(at);
    }
}
