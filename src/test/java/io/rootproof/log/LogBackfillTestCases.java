package io.rootproof.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class LogBackfillTestCases {

    @Inject
    GivenRows given;

    @Inject
    LogBackfill backfill;

    @Inject
    LogSequencer sequencer;

    @Inject
    LogEntries entries;

    @Inject
    LogInbox inbox;

    @BeforeEach
    void begunAnew() {
        given.behindTheBack("log_backfill", "delete from log_backfill");
    }

    @Test
    void rowsFromBefore_getTheirEntriesOnce() {
        List<Long> old = before(4_500);
        List<Long> logged = given.logged("new", 10);
        given.logged("sequenced", 5);
        sequencer.drain();

        backfill.run();
        backfill.run();
        sequencer.drain();

        assertThat(entries.indicesOf(EntryKind.AUDIT, old)).hasSize(4_500);
        assertThat(entries.indicesOf(EntryKind.AUDIT, logged)).hasSize(10);
    }

    @Test
    void killedBetweenBatches_isBegunAgain() {
        List<Long> old = before(2_500);
        OptionalLong reached =
                QuarkusTransaction.requiringNew().call(() -> backfill.step(EntryKind.AUDIT, old.getFirst() - 1));
        assertThat(reached).isPresent();

        backfill.run();
        sequencer.drain();

        assertThat(entries.indicesOf(EntryKind.AUDIT, old)).hasSize(2_500);
    }

    @Test
    void nodesAndWritersAtOnce_enterEveryRowOnce() throws Exception {
        List<Long> old = before(6_000);
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Future<?>> work = List.of(
                    nodes.submit(() -> backfill.run()),
                    nodes.submit(() -> backfill.run()),
                    nodes.submit(() -> {
                        for (int i = 0; i < 20; i++) {
                            given.logged("meanwhile", 20);
                        }
                    }),
                    nodes.submit(() -> {
                        for (int i = 0; i < 20; i++) {
                            sequencer.sequence();
                        }
                    }));
            for (Future<?> one : work) {
                one.get();
            }
        }
        sequencer.drain();

        assertThat(entries.indicesOf(EntryKind.AUDIT, old)).hasSize(6_000);
        assertThat(entries.count(new LogSearch(EntryKind.AUDIT, null, "meanwhile", null, null), 1_000))
                .isEqualTo(400);
        assertThat(inbox.isEmpty()).isTrue();
    }

    private List<Long> before(int count) {
        return QuarkusTransaction.requiringNew().call(() -> given.insert("old", count));
    }
}
