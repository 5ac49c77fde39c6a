package io.rootproof.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain SQL in the caller's transaction. Values are set in order: instants as UTC, constants by name. */
@ApplicationScoped
public class Sql {

    /** Makes one thing of a row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    public <T> List<T> query(String sql, Reader<T> reader, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused to answer: " + sql, e);
        }
    }

    public int update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            set(update, values);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a change: " + sql, e);
        }
    }

    public long next(String sequence) {
        return query("select nextval('" + sequence + "')", row -> row.getLong(1))
                .getFirst();
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Question marks for a list of values. */
    public static String marks(int count) {
        return "?,".repeat(count - 1) + "?";
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(
                    i + 1,
                    switch (value) {
                        case Instant instant -> instant.atOffset(ZoneOffset.UTC);
                        case Enum<?> constant -> constant.name();
                        case null, default -> value;
                    });
        }
    }
}
