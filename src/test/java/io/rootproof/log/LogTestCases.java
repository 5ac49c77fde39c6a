package io.rootproof.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.digest.Sha256;
import io.rootproof.merkle.CompactTree;
import io.rootproof.merkle.MerkleProofs;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class LogTestCases {

    @Inject
    GivenRows given;

    @Inject
    Log log;

    @Inject
    LogSequencer sequencer;

    @Inject
    LogEntries entries;

    @Inject
    LogTree tree;

    @Inject
    LoggedRecords records;

    @Inject
    LogInbox inbox;

    @Inject
    LogBackfill backfill;

    @Inject
    StoreChecks checks;

    @Inject
    DataSource database;

    @Test
    void entry_saysWhoDidWhatAndHoldsTheDigestOfTheRow() {
        long id = given.logged("ada", 1).getFirst();
        sequencer.drain();

        LogEntry entry = entryOf(id);
        String record = new String(records.of(EntryKind.AUDIT, List.of(id)).get(id), StandardCharsets.UTF_8);
        assertThat(record)
                .isEqualTo(
                        "{\"action\":\"tested\",\"actor\":\"ada\",\"detail\":\"Nr. 0: äöü \\\"quoted\\\"\",\"id\":" + id
                                + ",\"recordedAt\":\"2026-03-03T10:00:00.123Z\",\"remoteAddress\":null,\"requestId\":null,"
                                + "\"subject\":\"thing/ada\"}");
        assertThat(entry.recordSha256()).isEqualTo(Sha256.hex(record));
        assertThat(new String(entry.canonical(), StandardCharsets.UTF_8))
                .isEqualTo("{\"actor\":\"ada\",\"at\":\"2026-03-03T10:00:00.123Z\",\"kind\":\"audit\",\"record\":" + id
                        + ",\"sha256\":\"" + Sha256.hex(record) + "\",\"subject\":\"thing/ada\"}");
        assertThat(entries.at(entry.index())).contains(entry);
    }

    @Test
    void rowsRolledBack_leaveNoEntry() {
        List<Long> ids = new ArrayList<>();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    ids.addAll(given.insert("otto", 3));
                    log.append(EntryKind.AUDIT, ids);
                    throw new IllegalStateException("changed its mind");
                }))
                .hasMessageContaining("changed its mind");
        sequencer.drain();

        assertThat(entries.indicesOf(EntryKind.AUDIT, ids)).isEmpty();
    }

    @Test
    void rowThatCannotBeReadBack_failsTheWrite() {
        List<Long> ids = new ArrayList<>();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    ids.addAll(given.insert("otto", 1));
                    log.append(EntryKind.AUDIT, ids);
                    log.append(EntryKind.AUDIT, List.of(-1L));
                }))
                .hasStackTraceContaining("cannot be read back: [-1]");

        assertThat(records.of(EntryKind.AUDIT, ids)).isEmpty();
        assertThat(inbox.of(EntryKind.AUDIT, ids)).isEmpty();
    }

    @Test
    void append_withoutTransactionIsRefused() {
        assertThatThrownBy(() -> log.append(EntryKind.AUDIT, List.of(1L))).hasStackTraceContaining("ransaction");
    }

    @Test
    void rowAppendedTwice_hasOneEntry() {
        long id = QuarkusTransaction.requiringNew().call(() -> {
            List<Long> ids = given.insert("ada", 1);
            log.append(EntryKind.AUDIT, ids);
            log.append(EntryKind.AUDIT, ids);
            return ids.getFirst();
        });
        sequencer.drain();
        LogEntry entry = entryOf(id);
        long size = tree.size();

        QuarkusTransaction.requiringNew().run(() -> log.append(EntryKind.AUDIT, List.of(id)));
        sequencer.drain();

        assertThat(entryOf(id)).isEqualTo(entry);
        assertThat(tree.size()).isEqualTo(size);
    }

    @Test
    void largeWriter_blocksNobodyAndEntersWhenItCommits() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch sequenced = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<List<Long>> slow =
                    other.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                        List<Long> ids = given.insert("slow", 20_000);
                        inbox.enter(EntryKind.AUDIT, ids);
                        written.countDown();
                        sequenced.await();
                        return ids;
                    }));
            Map<Long, Long> ofQuick;
            try {
                written.await();
                List<Long> quick = given.logged("quick", 5);
                sequencer.drain(); // does not wait for the slow one
                ofQuick = entries.indicesOf(EntryKind.AUDIT, quick);
                assertThat(ofQuick).hasSize(5);
            } finally {
                sequenced.countDown();
            }
            List<Long> later = slow.get();
            sequencer.drain();

            assertThat(entries.indicesOf(EntryKind.AUDIT, later).values())
                    .hasSize(20_000)
                    .allMatch(index -> ofQuick.values().stream().allMatch(before -> before < index));
        }
    }

    @Test
    void drain_withinTheWritersTransactionDoesNotWaitForItself() {
        QuarkusTransaction.requiringNew().run(() -> {
            inbox.enter(EntryKind.AUDIT, given.insert("ada", 1));
            sequencer.drain();
        });
    }

    @Test
    void sequencersAtOnce_leaveNoGapAndGiveNoIndexTwice() throws Exception {
        long before = size();
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ids.addAll(given.logged("crowd", 450));
        }
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                work.add(nodes.submit(() -> sequencer.drain()));
            }
            for (Future<?> one : work) {
                one.get();
            }
        }

        assertThat(tree.size()).isEqualTo(before + ids.size());
        assertThat(entries.indicesOf(EntryKind.AUDIT, ids).values())
                .doesNotHaveDuplicates()
                .hasSize(ids.size());
        assertThat(remade().root()).isEqualTo(tree.root(tree.size()));
    }

    @Test
    void batchThatIsKilled_isSequencedAgain() {
        long before = size();
        List<Long> ids = given.logged("killed", 300);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    sequencer.batch();
                    throw new IllegalStateException("killed");
                }))
                .hasMessageContaining("killed");
        assertThat(tree.size()).isEqualTo(before);

        sequencer.drain();

        assertThat(tree.size()).isEqualTo(before + 300);
        assertThat(entries.indicesOf(EntryKind.AUDIT, ids)).hasSize(300);
        assertThat(remade().root()).isEqualTo(tree.root(tree.size()));
    }

    @Test
    void proofs_fromTheStoreHold() {
        given.logged("proof", 1100);
        sequencer.drain();
        long size = tree.size();
        byte[] root = tree.root(size);
        for (long index = 0; index < size; index += 97) {
            assertThat(MerkleProofs.isIncluded(
                            entries.at(index).orElseThrow().leafHash(), index, size, tree.inclusion(index, size), root))
                    .as("entry %s of %s", index, size)
                    .isTrue();
            assertThat(MerkleProofs.isConsistent(index, size, tree.root(index), root, tree.consistency(index, size)))
                    .as("%s to %s", index, size)
                    .isTrue();
        }
        assertThatThrownBy(() -> tree.root(size + 1)).hasMessageContaining("shorter than asked");
    }

    @Test
    void search_findsBySubjectActorKindAndTimeNewestFirst() {
        given.logged("searched", 5);
        sequencer.drain();
        LogSearch byActor = new LogSearch(EntryKind.AUDIT, "thing/searched", "searched", GivenRows.AT, null);

        List<LogEntry> first = entries.search(byActor, Long.MAX_VALUE, 3);
        List<LogEntry> rest = entries.search(byActor, first.getLast().index(), 3);

        assertThat(first).hasSize(3);
        assertThat(rest).hasSize(2);
        assertThat(first).extracting(LogEntry::index).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(entries.count(byActor, 100)).isEqualTo(5);
        assertThat(entries.count(byActor, 4)).isEqualTo(4);
        assertThat(entries.count(LogSearch.ALL, 1_000_000)).isEqualTo(tree.size());
        assertThat(entries.search(new LogSearch(null, null, "searched", null, GivenRows.AT), Long.MAX_VALUE, 3))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log_entry set actor = 'nobody'",
                "delete from log_entry",
                "update log_subtree set hash = ''",
                "delete from log_subtree",
                "update log_backfill set kind = ''",
                "delete from log_backfill",
                "update log_check set problems = 0",
                "delete from log_check",
                "update control_card_version set sha256 = ''",
                "delete from control_card_version"
            })
    void database_changeOfTheLogIsRefused(String change) throws Exception {
        given.logged("kept", 300);
        sequencer.drain();
        backfill.run();
        checks.run(GivenRows.AT);

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(change)).hasMessageContaining("append-only");
        }
    }

    private long size() {
        sequencer.drain();
        return tree.size();
    }

    private LogEntry entryOf(long id) {
        return entries.at(entries.indicesOf(EntryKind.AUDIT, List.of(id)).get(id))
                .orElseThrow();
    }

    private CompactTree remade() {
        CompactTree remade = new CompactTree();
        entries.each(0, tree.size(), entry -> {
            assertThat(entry.index()).isEqualTo(remade.size());
            remade.add(entry.leafHash());
        });
        return remade;
    }
}
