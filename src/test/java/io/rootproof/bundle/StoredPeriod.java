package io.rootproof.bundle;

import com.github.luben.zstd.Zstd;
import io.rootproof.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;

/** Puts rows where the pipeline would, at times long before any other test's, so that a report holds only these. */
final class StoredPeriod {

    static final Instant FROM = Instant.parse("2011-01-01T00:00:00Z");
    static final Instant TO = Instant.parse("2011-02-01T00:00:00Z");

    private final DataSource database;

    StoredPeriod(DataSource database) {
        this.database = database;
    }

    static Instant day(int day) {
        return FROM.plusSeconds(86_400L * (day - 1));
    }

    void account(String id, String name, Instant firstSeenAt) {
        insert(
                "account",
                Map.of(
                        "account_id",
                        id,
                        "name",
                        name,
                        "partition_name",
                        "aws",
                        "organizational_unit",
                        "Root/Workloads",
                        "management",
                        false,
                        "in_inventory",
                        true,
                        "in_scope",
                        true,
                        "lifecycle",
                        "ACTIVE",
                        "first_seen_at",
                        firstSeenAt));
    }

    void change(String id, String field, String from, String to, Instant at) {
        insert(
                "account_change",
                Map.of(
                        "id",
                        next("account_change_seq"),
                        "account_id",
                        id,
                        "field",
                        field,
                        "from_value",
                        from,
                        "to_value",
                        to,
                        "effective_at",
                        at,
                        "recorded_at",
                        at,
                        "actor",
                        "otto",
                        "reason",
                        "Because."));
    }

    /** An account summary with a payload of its own; the record's id. */
    long evidence(String accountId, Instant at, String payload) {
        String sha256 = Sha256.hex(payload);
        payload(sha256, payload);
        return evidence(accountId, at, sha256, payload.length());
    }

    /** A record whose stored bytes are not those of its digest. */
    long damagedEvidence(String accountId, Instant at) {
        String sha256 = Sha256.hex("what it was " + accountId + at);
        payload(sha256, "what became of it");
        return evidence(accountId, at, sha256, 17);
    }

    private long evidence(String accountId, Instant at, String sha256, int size) {
        long id = next("evidence_record_seq");
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into evidence_record (id, source, format, account_id, operation, request_parameters, caller,"
                                + " observed_at, recorded_at, payload_sha256, payload_size, disposition, run_id,"
                                + " identity_sha256) values (?, 'ACCOUNT_SUMMARY', 'ACCOUNT_SUMMARY_JSON', ?,"
                                + " 'GetAccountSummary', '{}', 'arn:aws:sts::111122223333:assumed-role/rootproof/run',"
                                + " ?, ?, ?, ?, 'ACCEPTED', 7, ?)")) {
            insert.setLong(1, id);
            insert.setString(2, accountId);
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
            insert.setObject(4, at.plusSeconds(1).atOffset(ZoneOffset.UTC));
            insert.setString(5, sha256);
            insert.setLong(6, size);
            insert.setString(7, Sha256.hex("identity " + id));
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void payload(String sha256, String payload) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into payload (sha256, size_bytes, compression, content) values (?, ?, 'zstd', ?)"
                                + " on conflict do nothing")) {
            insert.setString(1, sha256);
            insert.setLong(2, bytes.length);
            insert.setBytes(3, Zstd.compress(bytes));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void interval(String accountId, Instant from, Instant to, String result, String reason, long evidenceId) {
        interval(accountId, from, to, from, result, reason, evidenceId);
    }

    void interval(
            String accountId, Instant from, Instant to, Instant known, String result, String reason, long evidence) {
        insert(
                "result_interval",
                Map.of(
                        "id",
                        next("result_interval_seq"),
                        "account_id",
                        accountId,
                        "valid_from",
                        from,
                        "valid_to",
                        to,
                        "known_from",
                        known,
                        "result",
                        result,
                        "reason",
                        reason,
                        "conflicting",
                        false,
                        "evidence_id",
                        evidence));
    }

    private void insert(String table, Map<String, Object> row) {
        String columns = String.join(", ", row.keySet());
        String marks = "?,".repeat(row.size() - 1) + "?";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into " + table + " (" + columns + ") values (" + marks + ")")) {
            int at = 1;
            for (Object value : row.values()) {
                insert.setObject(at++, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long next(String sequence) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select nextval('" + sequence + "')");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
