package io.rootproof.bundle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads rows one after the other, each handed on before the next is fetched. */
final class Rows {

    private static final int FETCH = 500;

    private Rows() {}

    /** Takes one row; it must not move on by itself. */
    @FunctionalInterface
    interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /** Outside of a transaction: it takes one of its own, since PostgreSQL hands rows out piece by piece only in one. */
    static void each(DataSource database, String sql, Row row, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                each(query, row, parameters);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be read: " + e.getMessage(), e);
        }
    }

    private static void each(PreparedStatement query, Row row, @Nullable Object... parameters) throws SQLException {
        query.setFetchSize(FETCH);
        for (int i = 0; i < parameters.length; i++) {
            Object parameter = parameters[i];
            query.setObject(i + 1, parameter instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : parameter);
        }
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                row.take(rows);
            }
        }
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Instant knownInstant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
