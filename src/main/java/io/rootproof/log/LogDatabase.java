package io.rootproof.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * Plain SQL in the caller's transaction. A {@code ??} in a statement stands for a list of values, which is never empty.
 */
@ApplicationScoped
class LogDatabase {

    /** Ids that one statement names. */
    static final int IDS_PER_QUERY = 500;

    /** Makes one value of a row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource database;

    LogDatabase(DataSource database) {
        this.database = database;
    }

    <T> List<T> query(String sql, Reader<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(expand(sql, values))) {
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

    int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(expand(sql, values))) {
            set(update, values);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a change: " + sql, e);
        }
    }

    void batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                set(update, row);
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a change: " + sql, e);
        }
    }

    /** Some hundred at a time, in the order given. */
    static List<List<Long>> portions(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> portions = new ArrayList<>();
        for (int i = 0; i < all.size(); i += IDS_PER_QUERY) {
            portions.add(all.subList(i, Math.min(i + IDS_PER_QUERY, all.size())));
        }
        return portions;
    }

    private static String expand(String sql, Object... values) {
        String expanded = sql;
        for (Object value : values) {
            if (value instanceof Collection<?> list) {
                expanded = expanded.replaceFirst("\\?\\?", String.join(",", Collections.nCopies(list.size(), "?")));
            }
        }
        return expanded;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
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

    private static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case Instant instant -> statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(index, constant.name());
            default -> statement.setObject(index, value);
        }
    }
}
