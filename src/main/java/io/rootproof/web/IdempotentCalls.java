package io.rootproof.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the answers to posts with an Idempotency-Key, for all nodes.
 *
 * <p>Each step is a transaction of its own: that an attempt is under way must be visible before it is done, and must be
 * taken back when it is rolled back.
 */
@ApplicationScoped
class IdempotentCalls {

    static final Duration KEPT = Duration.ofHours(24);

    /** An attempt that has no answer after this long died with its process; the client may try again. */
    static final Duration ABANDONED = Duration.ofMinutes(10);

    static final int LONGEST_BODY = 1_000_000;

    private final DataSource database;

    IdempotentCalls(DataSource database) {
        this.database = database;
    }

    /** Takes the key for a first attempt; answers the earlier attempt if there is one that counts. */
    Optional<IdempotentCall> begin(IdempotentCall.Id id, String bodyDigest, Instant now) {
        clear(id, now);
        Optional<IdempotentCall> earlier = find(id);
        if (earlier.isPresent() || insert(id, bodyDigest, now)) {
            return earlier;
        }
        // Another attempt was faster by a moment. If it is gone again already, it counts as under way: retry later.
        return Optional.of(find(id).orElse(new IdempotentCall(bodyDigest, now, null)));
    }

    void finish(IdempotentCall.Id id, IdempotentCall.Answer answer) {
        write(
                "update idempotent_call set status = ?, location = ?, content_type = ?, body = ?"
                        + " where actor = ? and call = ? and idempotency_key = ?",
                answer.status(),
                answer.location(),
                answer.contentType(),
                answer.body(),
                id.actor(),
                id.call(),
                id.key());
    }

    /** Frees the key: nothing was done, so the client may correct its request and use the key again. */
    void forget(IdempotentCall.Id id) {
        write(
                "delete from idempotent_call where actor = ? and call = ? and idempotency_key = ?",
                id.actor(),
                id.call(),
                id.key());
    }

    private void clear(IdempotentCall.Id id, Instant now) {
        write("delete from idempotent_call where started_at < ?", at(now.minus(KEPT)));
        write(
                "delete from idempotent_call where actor = ? and call = ? and idempotency_key = ?"
                        + " and status is null and started_at < ?",
                id.actor(),
                id.call(),
                id.key(),
                at(now.minus(ABANDONED)));
    }

    private boolean insert(IdempotentCall.Id id, String bodyDigest, Instant now) {
        try {
            write(
                    "insert into idempotent_call (actor, call, idempotency_key, body_digest, started_at)"
                            + " values (?, ?, ?, ?, ?)",
                    id.actor(),
                    id.call(),
                    id.key(),
                    bodyDigest,
                    at(now));
            return true;
        } catch (DuplicateKey taken) {
            return false;
        }
    }

    private Optional<IdempotentCall> find(IdempotentCall.Id id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement query = connection.prepareStatement(
                            "select body_digest, started_at, status, location, content_type, body from idempotent_call"
                                    + " where actor = ? and call = ? and idempotency_key = ?")) {
                set(query, id.actor(), id.call(), id.key());
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(call(row)) : Optional.empty();
                }
            }
        });
    }

    private static IdempotentCall call(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        return new IdempotentCall(
                row.getString("body_digest"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                status == 0
                        ? null
                        : new IdempotentCall.Answer(
                                status,
                                row.getString("location"),
                                row.getString("content_type"),
                                row.getString("body")));
    }

    private void write(String sql, @Nullable Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                set(statement, values);
                statement.executeUpdate();
            } catch (SQLException failed) {
                // Class 23 is an integrity constraint violation, on both databases.
                throw failed.getSQLState() != null && failed.getSQLState().startsWith("23")
                        ? new DuplicateKey(failed)
                        : new IllegalStateException(failed);
            }
        });
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static final class DuplicateKey extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DuplicateKey(SQLException cause) {
            super(cause);
        }
    }
}
