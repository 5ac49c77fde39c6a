package io.rootproof.bundle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Puts rows of an exception where the program would, at any time of the past. */
final class StoredException {

    private final DataSource database;
    private final long id;
    private final String accountId;
    private int events;

    StoredException(DataSource database, long id, String accountId) {
        this.database = database;
        this.id = id;
        this.accountId = accountId;
    }

    /** Asked for by ana. */
    StoredException requested(Instant at, Instant expires, String justification) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("justification", justification);
        said.put("why_no_role", "It takes no session token.");
        said.put("compensating_controls", "In the safe.");
        said.put("starts_at", at);
        said.put("expires_at", expires);
        said.put("pinned_state", "{}");
        said.put("state_digest", "a".repeat(64));
        Map<String, Object> row = new LinkedHashMap<>(said);
        row.put("id", id);
        row.put("account_id", accountId);
        row.put("state", "EXPIRED"); // whatever it is: no job is to find these
        row.put("requested_at", at);
        row.put("requested_by", "ana");
        row.put("event_count", 1);
        insert("risk_acceptance", row);
        return event(at, "ana", "REQUESTED", "REQUESTED", "", said);
    }

    /** Approved by otto, and in force from then on. */
    StoredException approved(Instant at) {
        return event(
                at,
                "otto",
                "APPROVED",
                "IN_FORCE",
                "Agreed.",
                Map.of("effective_at", at, "pinned_state", "{}", "state_digest", "b".repeat(64)));
    }

    StoredException rejected(Instant at) {
        ended(at);
        return event(at, "otto", "REJECTED", "REJECTED", "Delete the key.", Map.of());
    }

    /** Noticed at an instant, and over since the other. */
    StoredException expired(Instant at, Instant since) {
        ended(since);
        return event(at, "rootproof", "EXPIRED", "EXPIRED", "Its time was over.", Map.of("effective_at", since));
    }

    private void ended(Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update risk_acceptance set ended_at = ? where id = ?")) {
            update.setObject(1, at.atOffset(ZoneOffset.UTC));
            update.setLong(2, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private StoredException event(
            Instant at, String actor, String type, String state, String text, Map<String, Object> more) {
        Map<String, Object> row = new LinkedHashMap<>(more);
        events++;
        row.put("id", id * 100 + events);
        row.put("acceptance_id", id);
        row.put("account_id", accountId);
        row.put("requested_by", "ana");
        row.put("ordinal", events);
        row.put("happened_at", at);
        row.put("actor", actor);
        row.put("event_type", type);
        row.put("to_state", state);
        row.put("text", text);
        insert("risk_acceptance_event", row);
        return this;
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
}
