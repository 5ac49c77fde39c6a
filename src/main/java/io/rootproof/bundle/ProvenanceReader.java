package io.rootproof.bundle;

import java.nio.file.Path;
import javax.sql.DataSource;

/**
 * Reads where the evidence of a period came from: source, call, identity, run or import, when, how many records. Each
 * account is read by a role of its own, so identities are counted and one is named; each record names its own.
 */
final class ProvenanceReader {

    static final String NAME = "provenance.csv";

    private static final String GROUPS =
            "select run_id, import_id, imported_by, source, operation, min(caller) as caller,"
                    + " count(distinct caller) as callers,"
                    + " min(recorded_at) as first_at, max(recorded_at) as last_at, count(*) as records,"
                    + " count(distinct account_id) as accounts,"
                    + " sum(case when disposition = 'ACCEPTED' then 0 else 1 end) as refused"
                    + " from evidence_record where observed_at >= ? and observed_at < ? and recorded_at <= ?"
                    + " group by run_id, import_id, imported_by, source, operation"
                    + " order by min(recorded_at), source, operation, run_id, import_id";

    private final DataSource database;
    private final ReportPeriod period;

    ProvenanceReader(DataSource database, ReportPeriod period) {
        this.database = database;
        this.period = period;
    }

    void write(Path folder) {
        try (CsvFile file = new CsvFile(
                folder.resolve(NAME),
                "runId",
                "importId",
                "importedBy",
                "source",
                "operation",
                "caller",
                "callers",
                "firstRecordedAt",
                "lastRecordedAt",
                "records",
                "accounts",
                "refused")) {
            Rows.each(
                    database,
                    GROUPS,
                    row -> file.row(
                            Rows.number(row, "run_id"),
                            Rows.number(row, "import_id"),
                            row.getString("imported_by"),
                            row.getString("source"),
                            row.getString("operation"),
                            row.getString("caller"),
                            row.getLong("callers"),
                            Rows.instant(row, "first_at"),
                            Rows.instant(row, "last_at"),
                            row.getLong("records"),
                            row.getLong("accounts"),
                            row.getLong("refused")),
                    period.from(),
                    period.end(),
                    period.knownAt());
        }
    }
}
