package io.rootproof.overview;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.log.EntryKind;
import io.rootproof.period.Sight;
import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what became of results, in the order of the log. A row gets its index there only once it is committed, and
 * indices have no gaps: whoever reads on from the last one misses nothing, which ids of rows would not promise.
 */
@ApplicationScoped
class ResultChanges {

    /** Rows looked at in one call: most extend a result, and a long stretch of those must not hold a call up. */
    private static final int LOOKED_AT = 2_000;

    private static final String BEFORE = "(select max(b.id) from result_interval b where b.account_id = r.account_id"
            + " and b.id < r.id and b.valid_from < r.valid_from and (b.valid_to is null or b.valid_to >= r.valid_from))";

    private static final String ROWS =
            "select e.log_index, r.account_id, a.name, r.valid_from, r.valid_to, r.known_from,"
                    + " r.result, r.reason, r.conflicting, r.evidence_id, case when %s then 1 else 0 end as seen,"
                    + " p.result as previous_result,"
                    + " p.reason as previous_reason from (select n.log_index, n.record_id from log_entry n where n.kind = '"
                    + EntryKind.RESULT + "' and n.log_index %s ? order by n.log_index%s fetch first ? rows only) e"
                    + " join result_interval r on r.id = e.record_id join account a on a.account_id = r.account_id"
                    + " left join result_interval p on p.id = " + BEFORE + " order by e.log_index%s";

    private final Sql sql;
    private final Sight sight;

    ResultChanges(Sql sql, Sight sight) {
        this.sql = sql;
        this.sight = sight;
    }

    /**
     * Some changes.
     *
     * @param last index of the last row that was looked at, from which to read on
     * @param more whether there may be more
     */
    record Some(List<ResultChange> changes, long last, boolean more) {}

    /**
     * What came after an index of the log, the oldest first.
     *
     * @param after -1 for all of them
     */
    @Transactional
    Some after(long after, int size) {
        List<ResultChange> changes = new ArrayList<>();
        List<Looked> rows = sql.query(rows(">", ""), Looked::read, after, LOOKED_AT);
        long last = after;
        for (Looked row : rows) {
            if (changes.size() == size) {
                return new Some(changes, last, true);
            }
            if (row.isOne()) {
                changes.add(row.change());
            }
            last = row.change().index();
        }
        return new Some(changes, last, rows.size() == LOOKED_AT);
    }

    /** The newest, the newest first. */
    @Transactional
    List<ResultChange> newest(int size) {
        return sql.query(rows("<=", " desc"), Looked::read, Long.MAX_VALUE, LOOKED_AT).stream()
                .filter(Looked::isOne)
                .map(Looked::change)
                .limit(size)
                .toList();
    }

    /** What the person asking may not see is looked at, too, or she would never get past it. */
    private record Looked(ResultChange change, boolean seen) {

        static Looked read(ResultSet row) throws SQLException {
            return new Looked(ResultChanges.read(row), row.getInt("seen") == 1);
        }

        boolean isOne() {
            return seen && change.isOne();
        }
    }

    private String rows(String compared, String order) {
        String seen =
                sight.seen().span("r.account_id", "r.valid_from", "r.valid_to").orTrue();
        return ROWS.formatted(seen, compared, order, order);
    }

    private static ResultChange read(ResultSet row) throws SQLException {
        long evidence = row.getLong("evidence_id");
        boolean none = row.wasNull();
        String result = row.getString("previous_result");
        String reason = row.getString("previous_reason");
        return new ResultChange(
                row.getLong("log_index"),
                row.getString("account_id"),
                row.getString("name"),
                instant(row, "valid_from"),
                Sql.maybe(row, "valid_to"),
                instant(row, "known_from"),
                Result.valueOf(row.getString("result")),
                Reason.valueOf(row.getString("reason")),
                row.getBoolean("conflicting"),
                result == null ? null : Result.valueOf(result),
                reason == null ? null : Reason.valueOf(reason),
                none ? null : Long.valueOf(evidence));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Sql.instant(row, column);
    }
}
