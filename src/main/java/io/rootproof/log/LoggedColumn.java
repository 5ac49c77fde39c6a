package io.rootproof.log;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** A column that is part of a record, and how its value is written in JSON. */
record LoggedColumn(String name, Type type) {

    enum Type {
        TEXT,
        NUMBER,
        FLAG,
        TIME
    }

    /** Numbers of RFC 8785 are doubles; beyond this two integers could become the same. */
    private static final long LARGEST = (1L << 53) - 1;

    static LoggedColumn of(String declared) {
        String[] parts = declared.split(":", 2);
        return new LoggedColumn(
                parts[0],
                parts.length == 1
                        ? Type.TEXT
                        : switch (parts[1]) {
                            case "number" -> Type.NUMBER;
                            case "flag" -> Type.FLAG;
                            case "time" -> Type.TIME;
                            default -> throw new IllegalArgumentException("No such type: " + declared);
                        });
    }

    /** {@code payloadSha256} for {@code payload_sha256}. */
    String jsonName() {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    /** Puts the value of the current row; null stays null. */
    void put(ObjectNode record, ResultSet row) throws SQLException {
        switch (type) {
            case TEXT -> record.put(jsonName(), row.getString(name));
            case NUMBER -> {
                long value = row.getLong(name);
                if (Math.abs(value) > LARGEST) {
                    throw new IllegalStateException(name + " is " + value + ", which JSON cannot hold exactly");
                }
                record.put(jsonName(), row.wasNull() ? null : (Long) value);
            }
            case FLAG -> {
                boolean value = row.getBoolean(name);
                record.put(jsonName(), row.wasNull() ? null : (Boolean) value);
            }
            case TIME -> {
                OffsetDateTime value = row.getObject(name, OffsetDateTime.class);
                record.put(jsonName(), value == null ? null : value.toInstant().toString());
            }
        }
    }
}
