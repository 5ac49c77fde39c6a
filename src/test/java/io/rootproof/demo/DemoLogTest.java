package io.rootproof.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.log.EntryKind;
import io.rootproof.log.LogEntries;
import io.rootproof.log.LogSearch;
import io.rootproof.log.LogSequencer;
import io.rootproof.log.LogTree;
import io.rootproof.log.StoreCheck;
import io.rootproof.testing.InDemoMode;
import io.rootproof.web.DemoMode;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Ninety days of everything the program does, and not one row without its entry. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class DemoLogTest {

    @Inject
    DemoMode demo;

    @Inject
    LogSequencer sequencer;

    @Inject
    LogEntries entries;

    @Inject
    LogTree tree;

    @Inject
    StoreCheck check;

    @Test
    void everyRow_hasItsEntry() throws InterruptedException {
        History.await(demo);
        sequencer.drain();

        StoreCheck.Outcome outcome = check.check();

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.root()).isEqualTo(tree.root(outcome.entries()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"BUNDLE", "ACCEPTANCE"})
    void everyKind_isEntered(EntryKind kind) throws InterruptedException {
        History.await(demo);
        sequencer.drain();

        assertThat(entries.count(new LogSearch(kind, null, null, null, null), 10))
                .isPositive();
    }
}
