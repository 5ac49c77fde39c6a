package io.rootproof.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL in the caller's transaction: what is assessed comes in thousands of rows. A {@code ??} in a statement stands
 * for a list of values, which is never empty.
 */
@ApplicationScoped
class Database {

    private static final int ROWS_PER_FETCH = 1_000;

    /** Makes one value of a row. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** Takes rows one at a time, so that a year of all accounts needs no memory. */
    interface RowReceiver {
        void take(Row row) throws SQLException;
    }

    private final DataSource database;

    Database(DataSource database) {
        this.database = database;
    }

    <T> List<T> query(String sql, Reader<T> reader, @Nullable Object... values) {
        List<T> found = new ArrayList<>();
        stream(sql, row -> found.add(reader.read(row)), values);
        return found;
    }

    void stream(String sql, RowReceiver receiver, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(expand(sql, values))) {
            query.setFetchSize(ROWS_PER_FETCH);
            set(query, values);
            try (ResultSet rows = query.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    receiver.take(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused to answer: " + sql, e);
        }
    }

    int update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(expand(sql, values))) {
            set(update, values);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a change: " + sql, e);
        }
    }

    void batch(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                set(update, row);
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a change: " + sql, e);
        }
    }

    /**
     * Adds rows whose ids are drawn within the statement.
     *
     * @return the ids
     */
    List<Long> insert(String sql, List<@Nullable Object[]> rows) {
        List<Long> ids = new ArrayList<>();
        if (rows.isEmpty()) {
            return ids;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql, new String[] {"id"})) {
            for (@Nullable Object[] row : rows) {
                set(update, row);
                update.addBatch();
            }
            update.executeBatch();
            try (ResultSet keys = update.getGeneratedKeys()) {
                while (keys.next()) {
                    ids.add(keys.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a change: " + sql, e);
        }
        if (ids.size() != rows.size()) {
            throw new IllegalStateException("The database told " + ids.size() + " ids of " + rows.size() + " new rows");
        }
        return ids;
    }

    private static String expand(String sql, @Nullable Object... values) {
        String expanded = sql;
        for (Object value : values) {
            if (value instanceof Collection<?> list) {
                expanded = expanded.replaceFirst("\\?\\?", String.join(",", Collections.nCopies(list.size(), "?")));
            }
        }
        return expanded;
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        int index = 1;
        for (Object value : values) {
            if (value instanceof Collection<?> list) {
                for (Object one : list) {
                    set(statement, index++, one);
                }
            } else {
                set(statement, index++, value);
            }
        }
    }

    private static void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case Instant instant -> statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(index, constant.name());
            default -> statement.setObject(index, value);
        }
    }
}
