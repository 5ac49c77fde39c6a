package io.rootproof.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.sql.DataSource;

/**
 * Reads where the evidence of a period came from: source, call, identity, run or import, when, how many records. Each
 * account is read by a role of its own, so identities are counted and one is named; each record names its own.
 */
final class ProvenanceReader {

    static final String NAME = "provenance.json";

    private static final String GROUPS =
            "select run_id, import_id, imported_by, source, operation, min(caller) as caller,"
                    + " count(distinct caller) as callers,"
                    + " min(recorded_at) as first_at, max(recorded_at) as last_at, count(*) as records,"
                    + " count(distinct account_id) as accounts,"
                    + " sum(case when disposition = 'ACCEPTED' then 0 else 1 end) as refused"
                    + " from evidence_record e where observed_at >= ? and observed_at < ? and recorded_at <= ?%s"
                    + " group by run_id, import_id, imported_by, source, operation"
                    + " order by min(recorded_at), source, operation, run_id, import_id";

    private final DataSource database;
    private final ReportPeriod period;

    ProvenanceReader(DataSource database, ReportPeriod period) {
        this.database = database;
        this.period = period;
    }

    void write(Path folder) {
        JsonFile.write(folder.resolve(NAME), out -> {
            out.writeStartObject();
            out.writeStringField("from", period.from().toString());
            out.writeStringField("to", period.end().toString());
            out.writeStringField("knownAt", period.knownAt().toString());
            out.writeArrayFieldStart("origins");
            Rows.each(
                    database,
                    GROUPS.formatted(period.scope().onlyOrNone("e.account_id")),
                    row -> {
                        try {
                            ProvenanceLine.of(row).write(out);
                        } catch (IOException e) {
                            throw new UncheckedIOException(NAME + " cannot be written", e);
                        }
                    },
                    period.from(),
                    period.end(),
                    period.knownAt());
            out.writeEndArray();
            out.writeEndObject();
        });
    }
}
