package io.rootproof.log;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rootproof.digest.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A row as it is stored, with what its entry has to say of it.
 *
 * @param record its columns as canonical JSON
 */
record LoggedRow(EntryKind kind, long id, String subject, String actor, Instant at, byte[] record) {

    static LoggedRow read(EntryKind kind, ResultSet row) throws SQLException {
        ObjectNode record = CanonicalJson.object();
        for (LoggedColumn column : kind.columns()) {
            column.put(record, row);
        }
        return new LoggedRow(
                kind,
                row.getLong("id"),
                Objects.requireNonNull(row.getString("log_subject"), "subject"),
                Objects.requireNonNull(row.getString("log_actor"), "actor"),
                Objects.requireNonNull(row.getObject("log_at", OffsetDateTime.class), "time")
                        .toInstant(),
                CanonicalJson.of(record));
    }

    LogEntry entry(long index) {
        return new LogEntry(index, kind, id, subject, actor, at, Sha256.hex(record));
    }
}
