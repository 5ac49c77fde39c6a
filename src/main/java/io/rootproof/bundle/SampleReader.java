package io.rootproof.bundle;

import io.rootproof.log.EntryKind;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads the samples that were taken of an audit period by the time of the order. */
final class SampleReader {

    static final String SAMPLES = "samples.csv";

    private static final String ROWS = "select * from audit_sample where period_id = ? and known_at <= ? order by id";

    private final DataSource database;
    private final ReportPeriod period;

    SampleReader(DataSource database, ReportPeriod period) {
        this.database = database;
        this.period = period;
    }

    /** Nothing for a report that is of no audit period. */
    void write(Path folder, LoggedIds logged) {
        if (period.scope().auditPeriodId() == null) {
            return;
        }
        try (CsvFile samples = new CsvFile(
                folder.resolve(SAMPLES),
                "id",
                "accountId",
                "asked",
                "at",
                "knownAt",
                "result",
                "reason",
                "conflicting",
                "rule",
                "evidence",
                "takenBy",
                "choice",
                "note")) {
            Rows.each(
                    database,
                    ROWS,
                    row -> {
                        sample(row, samples);
                        logged.add(EntryKind.AUDIT_SAMPLE, row.getLong("id"));
                    },
                    period.scope().auditPeriodId(),
                    period.knownAt());
        }
    }

    private static void sample(ResultSet row, CsvFile samples) throws SQLException {
        samples.row(
                row.getLong("id"),
                row.getString("account_id"),
                row.getString("asked"),
                Rows.instant(row, "sampled_at"),
                Rows.instant(row, "known_at"),
                row.getString("result"),
                row.getString("reason"),
                row.getBoolean("conflicting"),
                row.getString("rule"),
                row.getString("evidence").replace("\n", "; "),
                row.getString("taken_by"),
                row.getString("choice"),
                row.getString("note"));
    }
}
