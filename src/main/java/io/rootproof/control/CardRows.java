package io.rootproof.control;

import io.rootproof.digest.Sha256;
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

/** The tables of versions and of their texts. */
@ApplicationScoped
class CardRows {

    private static final String SELECT = "select v.id, v.version, v.effective_from, v.sha256, v.author, v.reason,"
            + " v.recorded_at, t.body from control_card_version v"
            + " left join control_card_text t on t.version_id = v.id where v.control_id = ?";

    private final DataSource database;

    CardRows(DataSource database) {
        this.database = database;
    }

    /** The number of the newest version; 0 if there is none. */
    int newest(String controlId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select max(version) as newest from control_card_version where control_id = ?")) {
            query.setString(1, controlId);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getInt("newest") : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The versions of the control card cannot be read", e);
        }
    }

    /**
     * Versions after a number, in order.
     *
     * @param delivered stands in for a first version that was written down before texts were kept
     */
    List<RecordedCard> after(int version, ControlCard delivered) {
        List<RecordedCard> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(SELECT + " and v.version > ? order by v.version")) {
            query.setString(1, delivered.controlId());
            query.setInt(2, version);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(read(rows, delivered));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The versions of the control card cannot be read", e);
        }
        return found;
    }

    /** Writes both rows. */
    RecordedCard add(ControlCard card, Instant now) {
        try (Connection connection = database.getConnection()) {
            long id = drawn(connection);
            String sha256 = sha256(card);
            update(
                    connection,
                    "insert into control_card_version (id, control_id, version, effective_from, sha256, author, reason,"
                            + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    card.controlId(),
                    card.version(),
                    card.effectiveFrom().atOffset(ZoneOffset.UTC),
                    sha256,
                    card.author(),
                    card.reason(),
                    now.atOffset(ZoneOffset.UTC));
            text(connection, id, card);
            return new RecordedCard(id, card, sha256, now);
        } catch (SQLException e) {
            throw new IllegalStateException("Version " + card.version() + " of the control card cannot be stored", e);
        }
    }

    /** Adds the text of a version that was written down without it; does nothing if it is there. */
    void addText(RecordedCard recorded) {
        try (Connection connection = database.getConnection()) {
            if (!hasText(connection, recorded.id())) {
                text(connection, recorded.id(), recorded.card());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The text of the control card cannot be stored", e);
        }
    }

    /** Of card and runbook in one Markdown document. */
    static String sha256(ControlCard card) {
        return Sha256.hex(ControlCardMarkdown.whole(card));
    }

    private static RecordedCard read(ResultSet row, ControlCard delivered) throws SQLException {
        @Nullable String body = row.getString("body");
        int version = row.getInt("version");
        if (body == null && version != delivered.version()) {
            throw new IllegalStateException("The text of control card version " + version + " is missing");
        }
        return new RecordedCard(
                row.getLong("id"),
                body == null
                        ? delivered
                        : CardJson.read(
                                body,
                                version,
                                row.getObject("effective_from", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("author"),
                                row.getString("reason")),
                row.getString("sha256"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static long drawn(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select nextval('control_card_version_seq') as id");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong("id");
        }
    }

    private static boolean hasText(Connection connection, long id) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select 1 from control_card_text where version_id = ?")) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void text(Connection connection, long id, ControlCard card) throws SQLException {
        update(connection, "insert into control_card_text (version_id, body) values (?, ?)", id, CardJson.write(card));
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
