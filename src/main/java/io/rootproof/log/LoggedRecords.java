package io.rootproof.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows as records: canonical JSON (RFC 8785) of a row's listed columns, camelCase names, instants as RFC 3339 with Z,
 * nulls kept. Read from the database, and so what the database keeps, not what a program meant to write.
 */
@ApplicationScoped
public class LoggedRecords {

    private final LogDatabase database;

    LoggedRecords(LogDatabase database) {
        this.database = database;
    }

    /**
     * The canonical records of some rows, by row id; rows that do not exist are missing.
     *
     * @return UTF-8, in no order
     */
    public Map<Long, byte[]> of(EntryKind kind, Collection<Long> rowIds) {
        Map<Long, byte[]> records = new LinkedHashMap<>();
        rows(kind, rowIds).forEach(row -> records.put(row.id(), row.record()));
        return records;
    }

    List<LoggedRow> rows(EntryKind kind, Collection<Long> rowIds) {
        List<LoggedRow> rows = new ArrayList<>();
        for (List<Long> some : LogDatabase.portions(rowIds)) {
            rows.addAll(database.query(
                    kind.select() + "r.id in (??) order by r.id", row -> LoggedRow.read(kind, row), some));
        }
        return rows;
    }

    /** The next rows after an id, in the order of ids. */
    List<LoggedRow> after(EntryKind kind, long id, int most) {
        return database.query(
                kind.select() + "r.id > ? order by r.id fetch first " + most + " rows only",
                row -> LoggedRow.read(kind, row),
                id);
    }
}
