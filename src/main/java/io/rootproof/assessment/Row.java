package io.rootproof.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The current row of an answer. Instants come with their offset, so that no time zone of a server or JVM matters. */
record Row(ResultSet columns) {

    long number(String column) throws SQLException {
        return columns.getLong(column);
    }

    @Nullable
    Long numberOrNull(String column) throws SQLException {
        long value = columns.getLong(column);
        return columns.wasNull() ? null : value;
    }

    String text(String column) throws SQLException {
        return Objects.requireNonNull(columns.getString(column), column);
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return columns.getString(column);
    }

    boolean flag(String column) throws SQLException {
        return columns.getBoolean(column);
    }

    Instant instant(String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(column), column);
    }

    @Nullable
    Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime value = columns.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    LocalDate day(String column) throws SQLException {
        return Objects.requireNonNull(dayOrNull(column), column);
    }

    @Nullable
    LocalDate dayOrNull(String column) throws SQLException {
        return columns.getObject(column, LocalDate.class);
    }

    <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }
}
