package io.rootproof.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of stored files. */
@ApplicationScoped
class StoredObjects {

    private static final String COLUMNS = "select sha256, size_bytes, place, state, attempts, last_error, next_attempt,"
            + " added_at, stored_at from stored_object";

    private final DataSource database;

    StoredObjects(DataSource database) {
        this.database = database;
    }

    /** Writes a row unless there is one. */
    @Transactional
    void add(String sha256, long size, StorageConfig.Kind place, Instant now) {
        boolean stays = place == StorageConfig.Kind.FILES;
        change(
                "insert into stored_object (sha256, size_bytes, place, state, attempts, next_attempt, added_at, stored_at)"
                        + " values (?, ?, ?, ?, 0, ?, ?, ?) on conflict do nothing",
                sha256,
                size,
                place.name(),
                stays ? "STORED" : "WAITING",
                stays ? null : now,
                now,
                stays ? now : null);
    }

    @Transactional
    void stored(String sha256, Instant now) {
        change(
                "update stored_object set state = 'STORED', attempts = attempts + 1, last_error = null,"
                        + " next_attempt = null, stored_at = ? where sha256 = ?",
                now,
                sha256);
    }

    @Transactional
    void failed(String sha256, String error, Instant next) {
        change(
                "update stored_object set attempts = attempts + 1, last_error = ?, next_attempt = ? where sha256 = ?",
                error.length() <= 1000 ? error : error.substring(0, 999) + "\u2026",
                next,
                sha256);
    }

    /** Another attempt is ordered. */
    @Transactional
    void again(String sha256, Instant next) {
        change("update stored_object set next_attempt = ? where sha256 = ? and state = 'WAITING'", next, sha256);
    }

    /** What stays in the directory so far and is to go to S3 from now on. */
    @Transactional
    int moveToS3(Instant now) {
        return change(
                "update stored_object set place = 'S3', state = 'WAITING', next_attempt = ?, stored_at = null"
                        + " where place = 'FILES'",
                now);
    }

    @Transactional
    Optional<ObjectState> find(String sha256) {
        return read(COLUMNS + " where sha256 = ?", sha256).stream().findFirst();
    }

    /** Those of these digests that have a row. */
    @Transactional
    Set<String> known(Collection<String> digests) {
        if (digests.isEmpty()) {
            return Set.of();
        }
        String marks = "?,".repeat(digests.size() - 1) + "?";
        return read(COLUMNS + " where sha256 in (" + marks + ")", digests.toArray()).stream()
                .map(ObjectState::sha256)
                .collect(Collectors.toSet());
    }

    /** What waits for its upload, the oldest first. */
    @Transactional
    List<ObjectState> waiting(int most) {
        return read(COLUMNS + " where state = 'WAITING' order by added_at, sha256 fetch first " + most + " rows only");
    }

    /** How many are in a state, counted up to a limit. */
    @Transactional
    long count(boolean stored, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select count(*) from (select 1 as one"
                        + " from stored_object where state = ? fetch first " + limit + " rows only) t")) {
            query.setString(1, stored ? "STORED" : "WAITING");
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The table of stored files could not be read", e);
        }
    }

    private int change(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The table of stored files could not be written", e);
        }
    }

    private List<ObjectState> read(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, values);
            List<ObjectState> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(state(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The table of stored files could not be read", e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }

    private static ObjectState state(ResultSet row) throws SQLException {
        return new ObjectState(
                row.getString("sha256"),
                row.getString("state").equals("STORED"),
                row.getLong("size_bytes"),
                StorageConfig.Kind.valueOf(row.getString("place")),
                row.getInt("attempts"),
                row.getString("last_error"),
                instant(row, "next_attempt"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                instant(row, "stored_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
