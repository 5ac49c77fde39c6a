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
        account(id, name, "aws", firstSeenAt);
    }

    void account(String id, String name, String partition, Instant firstSeenAt) {
        insert(
                "account",
                Map.of(
                        "account_id",
                        id,
                        "name",
                        name,
                        "partition_name",
                        partition,
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

    void ticket(long number, String accountId, String kind, Instant openedAt, String state) {
        insert(
                "ticket",
                Map.ofEntries(
                        Map.entry("number", number),
                        Map.entry("account_id", accountId),
                        Map.entry("kind", kind),
                        Map.entry("severity", "CRITICAL"),
                        Map.entry("result", "FAILED"),
                        Map.entry("reason", "ACTIVE_KEY"),
                        Map.entry("opened_at", openedAt),
                        Map.entry("state", state),
                        Map.entry("due_at", openedAt.plusSeconds(86_400)),
                        Map.entry("event_count", 1)));
    }

    void ticketEvent(long number, int ordinal, Instant at, String type, String state, String text) {
        insert(
                "ticket_event",
                Map.of(
                        "id",
                        next("ticket_event_seq"),
                        "ticket_number",
                        number,
                        "ordinal",
                        ordinal,
                        "happened_at",
                        at,
                        "actor",
                        "ana",
                        "event_type",
                        type,
                        "to_state",
                        state,
                        "text",
                        text,
                        "due_at",
                        StoredPeriod.day(12)));
    }

    void closingEvidence(long number, int ordinal, long evidenceId, Instant observedAt) {
        insert(
                "ticket_evidence",
                Map.of(
                        "id",
                        next("ticket_evidence_seq"),
                        "ticket_number",
                        number,
                        "event_ordinal",
                        ordinal,
                        "evidence_role",
                        "CLOSING",
                        "evidence_id",
                        evidenceId,
                        "source",
                        "ACCOUNT_SUMMARY",
                        "key_state",
                        "NO_KEY",
                        "observed_at",
                        observedAt,
                        "imported",
                        false));
    }

    long run(Instant startedAt, Instant finishedAt) {
        long id = next("collection_run_seq");
        insert(
                "collection_run",
                Map.ofEntries(
                        Map.entry("id", id),
                        Map.entry("cause", "SCHEDULE"),
                        Map.entry("status", "PARTIAL"),
                        Map.entry("claimed", true),
                        Map.entry("heartbeat_at", startedAt),
                        Map.entry("started_at", startedAt),
                        Map.entry("finished_at", finishedAt),
                        Map.entry("step", "Done"),
                        Map.entry("accounts_expected", 3),
                        Map.entry("accounts_done", 3),
                        Map.entry("accounts_collected", 2),
                        Map.entry("evidence_stored", 5),
                        Map.entry("evidence_unchanged", 4),
                        Map.entry("failure_count", 1)));
        return id;
    }

    void failure(long run, String accountId, Instant at) {
        insert(
                "collection_failure",
                Map.of(
                        "id",
                        next("collection_failure_seq"),
                        "run_id",
                        run,
                        "account_id",
                        accountId,
                        "call_name",
                        "AssumeRole",
                        "code",
                        "AccessDenied",
                        "message",
                        "not authorized",
                        "what_to_do",
                        "Allow it.",
                        "who_acts",
                        "CLOUD_TEAM",
                        "failed_at",
                        at));
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
