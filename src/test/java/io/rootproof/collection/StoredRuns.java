package io.rootproof.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Puts ended runs into the store, with as many failures as a test wants, years before those of other tests. */
@ApplicationScoped
class StoredRuns {

    private static final OffsetDateTime AT = OffsetDateTime.of(2011, 3, 3, 3, 0, 0, 0, ZoneOffset.UTC);

    private final DataSource database;

    StoredRuns(DataSource database) {
        this.database = database;
    }

    long ended(RunStatus status, int expected, int failures) throws SQLException {
        try (Connection connection = database.getConnection()) {
            long id = next(connection, "collection_run_seq");
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into collection_run (id, cause, status, claimed, heartbeat_at, started_at, finished_at, step,
                      accounts_expected, accounts_done, accounts_collected, evidence_stored, evidence_unchanged, failure_count)
                    values (?, 'SCHEDULE', ?, true, ?, ?, ?, '', ?, ?, ?, 0, 0, ?)
                    """)) {
                insert.setLong(1, id);
                insert.setString(2, status.name());
                insert.setObject(3, AT);
                insert.setObject(4, AT);
                insert.setObject(5, AT.plusSeconds(125));
                insert.setInt(6, expected);
                insert.setInt(7, expected);
                insert.setInt(8, expected - failures);
                insert.setInt(9, failures);
                insert.executeUpdate();
            }
            return id;
        }
    }

    /** One failed call for each account from {@code first} on. */
    void fail(long run, String call, String code, String message, long first, int accounts) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                    insert into collection_failure
                      (id, run_id, account_id, connection_name, call_name, code, message, what_to_do, who_acts, failed_at)
                    values (?, ?, ?, 'main', ?, ?, ?, ?, 'ACCOUNT_OWNER', ?)
                    """)) {
            for (int i = 0; i < accounts; i++) {
                insert.setLong(1, -(run * 100_000 + first % 100_000 + i));
                insert.setLong(2, run);
                insert.setString(3, "%012d".formatted(first + i));
                insert.setString(4, call);
                insert.setString(5, code);
                insert.setString(6, message);
                insert.setString(7, "Do what " + call + " needs.");
                insert.setObject(8, AT);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static long next(Connection connection, String sequence) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select nextval('" + sequence + "')");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
