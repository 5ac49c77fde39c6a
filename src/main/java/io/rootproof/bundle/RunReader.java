package io.rootproof.bundle;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the collection runs that began in a period, and the calls that failed in them. */
final class RunReader {

    static final String RUNS = "collection-runs.csv";
    static final String FAILURES = "collection-failures.csv";

    private static final String RUN_ROWS =
            "select r.id, r.cause, r.requested_by, r.status, r.started_at, r.finished_at,"
                    + " r.accounts_expected, r.accounts_collected, r.evidence_stored, r.evidence_unchanged, r.failure_count,"
                    + " r.account_id from collection_run r where r.started_at >= ? and r.started_at < ? and r.started_at <= ?%s"
                    + " order by r.started_at, r.id";
    private static final String FAILURE_ROWS =
            "select f.run_id, f.account_id, f.connection_name, f.region, f.call_name,"
                    + " f.code, f.message, f.failed_at from collection_run r join collection_failure f on f.run_id = r.id"
                    + " where r.started_at >= ? and r.started_at < ? and f.failed_at <= ?%s"
                    + " order by r.started_at, r.id, f.id";

    private final DataSource database;
    private final ReportPeriod period;

    RunReader(DataSource database, ReportPeriod period) {
        this.database = database;
        this.period = period;
    }

    void write(Path folder) {
        try (CsvFile runs = new CsvFile(
                folder.resolve(RUNS),
                "runId",
                "cause",
                "requestedBy",
                "status",
                "startedAt",
                "finishedAt",
                "accountsExpected",
                "accountsCollected",
                "evidenceStored",
                "evidenceUnchanged",
                "failures",
                "accountId")) {
            Rows.each(
                    database,
                    RUN_ROWS.formatted(period.scope().onlyOrNone("r.account_id")),
                    row -> run(row, runs),
                    period.from(),
                    period.end(),
                    period.knownAt());
        }
        try (CsvFile failures = new CsvFile(
                folder.resolve(FAILURES),
                "runId",
                "accountId",
                "connection",
                "region",
                "call",
                "code",
                "message",
                "at")) {
            Rows.each(
                    database,
                    FAILURE_ROWS.formatted(period.scope().onlyOrNone("f.account_id")),
                    row -> failure(row, failures),
                    period.from(),
                    period.end(),
                    period.knownAt());
        }
    }

    /** A run that had not ended by then has no counts: those of today would be of another time. */
    private void run(ResultSet row, CsvFile runs) throws SQLException {
        Instant finished = Rows.instant(row, "finished_at");
        boolean closed = finished != null && !finished.isAfter(period.knownAt());
        runs.row(
                row.getLong("id"),
                row.getString("cause"),
                row.getString("requested_by"),
                closed ? row.getString("status") : "RUNNING",
                Rows.instant(row, "started_at"),
                closed ? finished : null,
                count(closed, row, "accounts_expected"),
                count(closed, row, "accounts_collected"),
                count(closed, row, "evidence_stored"),
                count(closed, row, "evidence_unchanged"),
                count(closed, row, "failure_count"),
                row.getString("account_id"));
    }

    private static void failure(ResultSet row, CsvFile failures) throws SQLException {
        failures.row(
                row.getLong("run_id"),
                row.getString("account_id"),
                row.getString("connection_name"),
                row.getString("region"),
                row.getString("call_name"),
                row.getString("code"),
                row.getString("message"),
                Rows.instant(row, "failed_at"));
    }

    private static @Nullable Integer count(boolean closed, ResultSet row, String column) throws SQLException {
        return closed ? row.getInt(column) : null;
    }
}
