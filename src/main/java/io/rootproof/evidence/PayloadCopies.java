package io.rootproof.evidence;

import io.rootproof.storage.ObjectStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Copies payloads out of the database to where files are stored, so that they are in two places. */
@ApplicationScoped
class PayloadCopies {

    private static final Logger LOG = Logger.getLogger(PayloadCopies.class);
    private static final int KEYS_PER_BATCH = 500;

    private final DataSource database;
    private final Payloads payloads;
    private final ObjectStore store;

    PayloadCopies(DataSource database, Payloads payloads, ObjectStore store) {
        this.database = database;
        this.payloads = payloads;
        this.store = store;
    }

    /**
     * Walks all payloads by their key and copies those that are not stored yet. A damaged one is passed over, and said.
     *
     * @return how many were copied
     */
    int pass() throws IOException {
        int copied = 0;
        String after = "";
        List<String> keys;
        do {
            keys = keysAfter(after);
            for (String missing : store.unknown(keys)) {
                copied += copy(missing) ? 1 : 0;
            }
            after = keys.isEmpty() ? after : keys.getLast();
        } while (keys.size() == KEYS_PER_BATCH);
        return copied;
    }

    private boolean copy(String sha256) throws IOException {
        try {
            byte[] payload = payloads.get(sha256).orElse(null);
            if (payload != null) {
                store.put(payload);
            }
            return payload != null;
        } catch (DamagedPayloadException damaged) {
            LOG.error("A payload cannot be copied", damaged);
            return false;
        }
    }

    private List<String> keysAfter(String after) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select sha256 from payload where sha256 > ?"
                        + " order by sha256 fetch first " + KEYS_PER_BATCH + " rows only")) {
            query.setString(1, after);
            List<String> keys = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    keys.add(rows.getString(1));
                }
            }
            return keys;
        } catch (SQLException e) {
            throw new IllegalStateException("Payloads could not be listed", e);
        }
    }
}
