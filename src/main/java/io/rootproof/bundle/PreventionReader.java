package io.rootproof.bundle;

import io.rootproof.prevention.ReachText;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads what prevented root keys in a period, as known at its time. Nothing else of a report rests on it. */
final class PreventionReader {

    static final String PREVENTION = "prevention.csv";

    /** From the first reading on; by connection the last one that counts for the period wins. */
    private static final String READINGS =
            "select connection_name, read_at, policies_read, root_credentials, root_sessions from prevention_reading"
                    + " where read_at < ? and read_at <= ? order by read_at, id";

    private static final String ACCOUNTS =
            "select v.account_id, v.connection_name, v.state, v.reaches, v.from_at, v.to_at from account_prevention v"
                    + " where v.from_at < ? and v.from_at <= ? and (v.to_at is null or v.to_at > ?)%s"
                    + " order by v.account_id, v.from_at, v.id";

    private final DataSource database;
    private final ReportPeriod period;

    PreventionReader(DataSource database, ReportPeriod period) {
        this.database = database;
        this.period = period;
    }

    /** What was last known of one organisation. */
    private record Last(@Nullable Instant judgedAt, String rootCredentials, String rootSessions) {}

    void write(Path folder) {
        Map<String, Last> last = readings();
        try (CsvFile file = new CsvFile(
                folder.resolve(PREVENTION),
                "accountId",
                "connection",
                "state",
                "from",
                "to",
                "lastReadAt",
                "rootCredentialsManagement",
                "rootSessions",
                "policies")) {
            Rows.each(
                    database,
                    ACCOUNTS.formatted(period.scope().only("v.account_id")),
                    row -> account(row, last, file),
                    period.end(),
                    period.knownAt(),
                    period.from());
        }
    }

    private Map<String, Last> readings() {
        Map<String, Last> last = new HashMap<>();
        Rows.each(
                database,
                READINGS,
                row -> {
                    String connection = row.getString("connection_name");
                    Last before = last.get(connection);
                    Instant judged = row.getBoolean("policies_read")
                            ? Rows.instant(row, "read_at")
                            : before == null ? null : before.judgedAt();
                    last.put(
                            connection,
                            new Last(judged, row.getString("root_credentials"), row.getString("root_sessions")));
                },
                period.end(),
                period.knownAt());
        return last;
    }

    /** What ended later than the period, or than anybody knew, had not ended. */
    private void account(ResultSet row, Map<String, Last> last, CsvFile file) throws SQLException {
        Instant to = Rows.instant(row, "to_at");
        boolean ended = to != null && to.isBefore(period.end()) && !to.isAfter(period.knownAt());
        String connection = row.getString("connection_name");
        Last reading = last.get(connection);
        file.row(
                row.getString("account_id"),
                connection,
                row.getString("state"),
                Rows.knownInstant(row, "from_at"),
                ended ? to : null,
                reading == null ? null : reading.judgedAt(),
                reading == null ? "" : reading.rootCredentials(),
                reading == null ? "" : reading.rootSessions(),
                ReachText.ofKept(row.getString("reaches")));
    }
}
