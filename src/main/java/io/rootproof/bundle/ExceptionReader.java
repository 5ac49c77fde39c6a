package io.rootproof.bundle;

import io.rootproof.log.EntryKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the exceptions that were asked for, in force or ended in a period, from their events, as known at its time. */
final class ExceptionReader {

    static final String EXCEPTIONS = "exceptions.csv";

    private static final String EVENT_ROWS =
            "select e.id, e.acceptance_id, e.account_id, e.happened_at, e.actor, e.event_type, e.to_state, e.text,"
                    + " e.justification, e.why_no_role, e.compensating_controls, e.starts_at, e.expires_at,"
                    + " e.state_digest, e.effective_at"
                    + " from risk_acceptance r join risk_acceptance_event e on e.acceptance_id = r.id"
                    + " where r.requested_at < ? and r.requested_at <= ? and (r.ended_at is null or r.ended_at >= ?)"
                    + " and e.happened_at <= ?%s order by r.id, e.ordinal";

    private final DataSource database;
    private final ReportPeriod period;

    ExceptionReader(DataSource database, ReportPeriod period) {
        this.database = database;
        this.period = period;
    }

    /**
     * Writes the table.
     *
     * @return by account until when it is excepted, where an exception was in force at the end of the period
     */
    Map<String, Instant> write(Path folder, LoggedIds logged) {
        Map<String, Instant> excepted = new HashMap<>();
        try (CsvFile file = ExceptionLine.file(folder.resolve(EXCEPTIONS))) {
            ExceptionLine[] current = new ExceptionLine[1];
            Rows.each(
                    database,
                    EVENT_ROWS.formatted(period.scope().only("r.account_id")),
                    row -> {
                        logged.add(EntryKind.EXCEPTION_EVENT, row.getLong("id"));
                        ExceptionLine line = current[0];
                        if (line == null || line.id() != row.getLong("acceptance_id")) {
                            finish(line, file, excepted);
                            line = new ExceptionLine(row);
                            current[0] = line;
                        }
                        line.take(row);
                    },
                    period.end(),
                    period.knownAt(),
                    period.from(),
                    period.knownAt());
            finish(current[0], file, excepted);
        }
        return excepted;
    }

    private void finish(@Nullable ExceptionLine line, CsvFile file, Map<String, Instant> excepted) {
        if (line != null) {
            line.write(file);
            Instant until = line.exceptedAt(period.end());
            if (until != null) {
                excepted.put(line.accountId(), until);
            }
        }
    }
}
