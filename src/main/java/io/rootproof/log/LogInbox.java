package io.rootproof.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where entries wait for their index, from the transaction of their row until the sequencer comes. */
@ApplicationScoped
class LogInbox {

    /**
     * An entry without index.
     *
     * @param entered whether its row has an index already: it was entered twice
     */
    record Waiting(long id, LogEntry entry, boolean entered) {

        LogEntry at(long index) {
            return new LogEntry(
                    index,
                    entry.kind(),
                    entry.recordId(),
                    entry.subject(),
                    entry.actor(),
                    entry.at(),
                    entry.recordSha256());
        }
    }

    private final LogDatabase database;
    private final LoggedRecords records;

    LogInbox(LogDatabase database, LoggedRecords records) {
        this.database = database;
        this.records = records;
    }

    /**
     * Reads rows back and enters them, some hundred at a time.
     *
     * @throws IllegalStateException if a row is not there, or waits already
     */
    void enter(EntryKind kind, Collection<Long> rowIds) {
        for (List<Long> some : LogDatabase.portions(rowIds)) {
            List<LoggedRow> rows = records.rows(kind, some);
            if (rows.size() != some.size()) {
                Set<Long> missing = new HashSet<>(some);
                rows.forEach(row -> missing.remove(row.id()));
                throw new IllegalStateException("Rows of " + kind.table()
                        + " were to be entered into the log, but cannot be read back: " + missing);
            }
            List<Object[]> waiting = new ArrayList<>();
            for (LoggedRow row : rows) {
                LogEntry entry = row.entry(0);
                waiting.add(new Object[] {
                    kind, entry.recordId(), entry.subject(), entry.actor(), entry.at(), entry.recordSha256()
                });
            }
            database.batch(
                    "insert into log_inbox (id, kind, record_id, subject, actor, happened_at, record_sha256)"
                            + " values (nextval('log_inbox_seq'), ?, ?, ?, ?, ?, ?)",
                    waiting);
        }
    }

    /** The oldest that are committed. */
    List<Waiting> oldest(int most) {
        return database.query(
                "select i.*, e.log_index from log_inbox i left join log_entry e on e.kind = i.kind"
                        + " and e.record_id = i.record_id order by i.id fetch first " + most + " rows only",
                row -> {
                    row.getLong("log_index");
                    boolean entered = !row.wasNull();
                    return new Waiting(row.getLong("id"), LogEntries.read(row, 0), entered);
                });
    }

    /** The id of the newest that is committed; 0 where none waits. */
    long newest() {
        return database.query("select max(id) from log_inbox", row -> row.getLong(1))
                .getFirst();
    }

    /** Whether one waits that is not newer than this id. */
    boolean waits(long upTo) {
        return !database.query(
                        "select id from log_inbox where id <= ? fetch first 1 rows only", row -> row.getLong(1), upTo)
                .isEmpty();
    }

    boolean isEmpty() {
        return database.query("select id from log_inbox fetch first 1 rows only", row -> row.getLong(1))
                .isEmpty();
    }

    /** Those of some rows that wait. */
    List<LogEntry> of(EntryKind kind, Collection<Long> rowIds) {
        List<LogEntry> found = new ArrayList<>();
        for (List<Long> some : LogDatabase.portions(rowIds)) {
            found.addAll(database.query(
                    "select * from log_inbox where kind = ? and record_id in (??)",
                    row -> LogEntries.read(row, -1),
                    kind,
                    some));
        }
        return found;
    }

    void remove(Collection<Long> ids) {
        for (List<Long> some : LogDatabase.portions(ids)) {
            database.update("delete from log_inbox where id in (??)", some);
        }
    }
}
