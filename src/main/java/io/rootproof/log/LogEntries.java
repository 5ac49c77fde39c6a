package io.rootproof.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The entries that have their index. */
@ApplicationScoped
public class LogEntries {

    private static final int ROWS_PER_QUERY = 1_000;

    /**
     * An entry as it is stored.
     *
     * @param leafSha256 what the tree was made of when it was entered, lower-case hexadecimal
     */
    record Stored(LogEntry entry, String leafSha256) {

        /** Whether the tree was made of what the entry says now. */
        boolean fits() {
            return leafSha256.equals(Hex.of(entry.leafHash()));
        }
    }

    private final LogDatabase database;

    LogEntries(LogDatabase database) {
        this.database = database;
    }

    /** How many there are: the index of the next one. */
    public long size() {
        return database.query("select max(log_index) from log_entry", row -> {
                    long last = row.getLong(1);
                    return row.wasNull() ? 0 : last + 1;
                })
                .getFirst();
    }

    public Optional<LogEntry> at(long index) {
        return at(index, "");
    }

    /** The same, if a condition holds that continues one in SQL. */
    public Optional<LogEntry> at(long index, String within) {
        return database
                .query(
                        "select * from log_entry where log_index = ?" + within,
                        row -> read(row, row.getLong("log_index")),
                        index)
                .stream()
                .findFirst();
    }

    /** Gives the entries from an index to before another, in order, some hundred in memory at a time. */
    public void each(long fromIndex, long toIndex, Consumer<LogEntry> use) {
        eachStored(fromIndex, toIndex, stored -> use.accept(stored.entry()));
    }

    /** Index by row id; rows that wait for one, or have no entry, are missing. */
    public Map<Long, Long> indicesOf(EntryKind kind, Collection<Long> recordIds) {
        Map<Long, Long> indices = new HashMap<>();
        for (List<Long> some : LogDatabase.portions(recordIds)) {
            database.query(
                            "select * from log_entry where kind = ? and record_id in (??)",
                            row -> read(row, row.getLong("log_index")),
                            kind,
                            some)
                    .forEach(entry -> indices.put(entry.recordId(), entry.index()));
        }
        return indices;
    }

    /**
     * Entries that a search asks for, newest first.
     *
     * @param before index of the last entry of the page before; {@link Long#MAX_VALUE} for the first page
     */
    public List<LogEntry> search(LogSearch search, long before, int most) {
        return database.query(
                "select * from log_entry where log_index < ?" + search.condition()
                        + " order by log_index desc fetch first " + most + " rows only",
                row -> read(row, row.getLong("log_index")),
                search.values(before));
    }

    /** How many entries a search finds, counted no further than a limit. */
    public long count(LogSearch search, int most) {
        return database.query(
                        "select count(*) from (select log_index from log_entry where log_index < ?" + search.condition()
                                + " fetch first " + most + " rows only) found",
                        row -> row.getLong(1),
                        search.values(Long.MAX_VALUE))
                .getFirst();
    }

    void eachStored(long fromIndex, long toIndex, Consumer<Stored> use) {
        long from = fromIndex;
        List<Stored> some;
        do {
            some = database.query(
                    "select * from log_entry where log_index >= ? and log_index < ? order by log_index fetch first "
                            + ROWS_PER_QUERY + " rows only",
                    LogEntries::stored,
                    from,
                    toIndex);
            some.forEach(use);
            from = some.isEmpty() ? toIndex : some.getLast().entry().index() + 1;
        } while (some.size() == ROWS_PER_QUERY);
    }

    /** Entries of rows after an id and up to another, in the order of row ids. */
    List<Stored> of(EntryKind kind, long afterId, long upToId, int most) {
        return database.query(
                "select * from log_entry where kind = ? and record_id > ? and record_id <= ? order by record_id"
                        + " fetch first " + most + " rows only",
                LogEntries::stored,
                kind,
                afterId,
                upToId);
    }

    void add(List<LogEntry> entries) {
        database.batch(
                "insert into log_entry (log_index, kind, record_id, subject, actor, happened_at, record_sha256,"
                        + " leaf_sha256) values (?, ?, ?, ?, ?, ?, ?, ?)",
                entries.stream()
                        .map(entry -> new Object[] {
                            entry.index(),
                            entry.kind(),
                            entry.recordId(),
                            entry.subject(),
                            entry.actor(),
                            entry.at(),
                            entry.recordSha256(),
                            Hex.of(entry.leafHash())
                        })
                        .toList());
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(read(row, row.getLong("log_index")), row.getString("leaf_sha256"));
    }

    /** Reads the columns that inbox and log have in common. */
    static LogEntry read(ResultSet row, long index) throws SQLException {
        return new LogEntry(
                index,
                EntryKind.valueOf(row.getString("kind")),
                row.getLong("record_id"),
                row.getString("subject"),
                row.getString("actor"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("record_sha256"));
    }
}
