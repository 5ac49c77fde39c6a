package io.rootproof.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each change behind the program's back is named, and taken back so that the next test finds the store whole. */
abstract class StoreCheckTestCases {

    @Inject
    GivenRows given;

    @Inject
    LogSequencer sequencer;

    @Inject
    LogBackfill backfill;

    @Inject
    LogEntries entries;

    @Inject
    LogTree tree;

    @Inject
    StoreCheck check;

    @Inject
    StoreChecks checks;

    @BeforeEach
    void wholeStore() {
        backfill.run();
        given.logged("checked", 300);
        sequencer.drain();
        assertThat(check.check().first()).isEmpty();
    }

    @Test
    void store_thatIsWholeHasTheRootOfTheTree() {
        StoreCheck.Outcome outcome = check.check();

        assertThat(outcome.isClean()).isTrue();
        assertThat(outcome.entries()).isEqualTo(tree.size());
        assertThat(outcome.root()).isEqualTo(tree.root(tree.size()));
    }

    @Test
    void row_thatWaitsForItsIndexIsNoProblem() {
        given.logged("waiting", 3);

        assertThat(check.check().isClean()).isTrue();
    }

    @Test
    void row_changedIsNamedWithItsEntry() {
        long id = aRow();
        String text = "update audit_entry set detail = '%s' where id = " + id;

        given.behindTheBack("audit_entry", text.formatted("Nothing happened."));
        List<String> problems = check.check().first();
        given.behindTheBack("audit_entry", text.formatted("Nr. 0: äöü \"quoted\""));

        assertThat(problems)
                .containsExactly("entry " + indexOf(id) + ": audit/" + id + " was changed after it was entered");
    }

    @Test
    void row_deletedIsNamedWithItsEntry() {
        long id = aRow();

        given.behindTheBack(
                "audit_entry",
                "create table kept as select * from audit_entry where id = " + id,
                "delete from audit_entry where id = " + id);
        List<String> problems = check.check().first();
        given.behindTheBack("audit_entry", "insert into audit_entry select * from kept", "drop table kept");

        assertThat(problems)
                .containsExactly("entry " + indexOf(id) + ": audit/" + id + " was deleted after it was entered");
    }

    @Test
    void row_withoutEntryIsNamed() {
        long id = QuarkusTransaction.requiringNew()
                .call(() -> given.insert("forger", 1))
                .getFirst();

        backfill.run(); // is done for ever, and gives it none
        List<String> problems = check.check().first();
        given.behindTheBack("audit_entry", "delete from audit_entry where id = " + id);

        assertThat(problems).containsExactly("audit/" + id + " has no entry: it was written behind the program's back");
    }

    @Test
    void entry_changedIsNamed() {
        long id = aRow();
        String actor = "update log_entry set actor = '%s' where log_index = "
                + indexOf(id).replace(",", "");

        given.behindTheBack("log_entry", actor.formatted("mallory"));
        List<String> problems = check.check().first();
        given.behindTheBack("log_entry", actor.formatted("checked"));

        assertThat(problems)
                .containsExactly("entry " + indexOf(id) + " was changed: it says audit/" + id
                        + " now, and does not fit its leaf");
    }

    @Test
    void entryAndLeaf_changedTogetherShowInTheSubtree() {
        long id = entries.at(100).orElseThrow().recordId();
        LogEntry entry = entries.at(100).orElseThrow();
        LogEntry forged =
                new LogEntry(100, entry.kind(), id, entry.subject(), "mallory", entry.at(), entry.recordSha256());
        String change = "update log_entry set actor = '%s', leaf_sha256 = '%s' where log_index = 100";

        given.behindTheBack("log_entry", change.formatted("mallory", Hex.of(forged.leafHash())));
        List<String> problems = check.check().first();
        given.behindTheBack("log_entry", change.formatted(entry.actor(), Hex.of(entry.leafHash())));

        assertThat(problems)
                .containsExactly(
                        "entry 100: " + entry.kind().wire() + "/" + id + " was changed after it was entered",
                        "the stored hash of entries 0 to 255 does not fit them");
    }

    @Test
    void entry_deletedIsNamed() {
        given.behindTheBack(
                "log_entry",
                "create table kept as select * from log_entry where log_index = 100",
                "delete from log_entry where log_index = 100");
        List<String> problems = check.check().first();
        given.behindTheBack("log_entry", "insert into log_entry select * from kept", "drop table kept");

        LogEntry entry = entries.at(100).orElseThrow();
        assertThat(problems)
                .containsExactly(
                        entry.kind().wire() + "/" + entry.recordId()
                                + " has no entry: it was written behind the program's back",
                        "entry 100 was deleted");
    }

    @Test
    void subtree_changedDeletedOrInventedIsNamed() {
        given.behindTheBack(
                "log_subtree",
                "create table kept as select * from log_subtree where level = 1 and position = 0",
                "update log_subtree set hash = '" + "0".repeat(64) + "' where level = 1 and position = 0",
                "insert into log_subtree (level, position, hash) values (3, 7, '" + "0".repeat(64) + "')");
        List<String> changed = check.check().first();
        given.behindTheBack("log_subtree", "delete from log_subtree where position in (0, 7) and level in (1, 3)");
        List<String> deleted = check.check().first();
        given.behindTheBack("log_subtree", "insert into log_subtree select * from kept", "drop table kept");

        assertThat(changed)
                .contains("the stored hash of entries 0 to 255 does not fit them")
                .anyMatch(problem -> problem.startsWith("there is a stored hash of entries 117,440,512"));
        assertThat(deleted).contains("the stored hash of entries 0 to 255 was deleted");
    }

    @Test
    void check_isKeptWithWhatCameOfIt() {
        long id = QuarkusTransaction.requiringNew()
                .call(() -> given.insert("forger", 1))
                .getFirst();
        checks.run(Instant.parse("2026-03-03T10:00:00Z"));
        given.behindTheBack("audit_entry", "delete from audit_entry where id = " + id);

        StoreChecks.Check latest = checks.latest().orElseThrow();
        assertThat(latest.at()).isEqualTo(Instant.parse("2026-03-03T10:00:00Z"));
        assertThat(latest.problems()).isEqualTo(1);
        assertThat(latest.first()).hasSize(1).first().asString().startsWith("audit/" + id);
        assertThat(latest.entries()).isEqualTo(tree.size());
        assertThat(latest.rootSha256()).isEqualTo(Hex.of(tree.root(tree.size())));
    }

    private long aRow() {
        long id = given.logged("checked", 1).getFirst();
        sequencer.drain();
        return id;
    }

    private String indexOf(long id) {
        long index = entries.indicesOf(EntryKind.AUDIT, List.of(id)).get(id);
        return String.format("%,d", index).replaceAll("[^0-9]", ",");
    }
}
