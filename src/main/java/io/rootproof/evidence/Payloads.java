package io.rootproof.evidence;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import io.rootproof.digest.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The bytes of evidence: content-addressed, stored once per SHA-256, compressed at rest, checked when read. */
@ApplicationScoped
public class Payloads {

    private static final int ROWS_PER_BATCH = 200;
    private static final String INSERT =
            "insert into payload (sha256, size_bytes, compression, content) values (?, ?, 'zstd', ?)"
                    + " on conflict do nothing";

    private final DataSource database;

    Payloads(DataSource database) {
        this.database = database;
    }

    /** Stores payloads that are not there yet, in the caller's transaction. */
    void put(Map<String, byte[]> bySha256) {
        // One context for all: making one costs more than compressing a finding.
        try (ZstdCompressCtx zstd = new ZstdCompressCtx();
                Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int rows = 0;
            for (Map.Entry<String, byte[]> payload : bySha256.entrySet()) {
                insert.setString(1, payload.getKey());
                insert.setLong(2, payload.getValue().length);
                insert.setBytes(3, zstd.compress(payload.getValue()));
                insert.addBatch();
                if (++rows % ROWS_PER_BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Payloads could not be stored", e);
        }
    }

    /**
     * The exact bytes that were received.
     *
     * @return empty if there is no such payload
     * @throws DamagedPayloadException if what is stored no longer has this digest
     */
    public Optional<byte[]> get(String sha256) {
        return Optional.ofNullable(get(List.of(sha256)).get(sha256));
    }

    /** As {@link #get(String)}, for up to a few hundred at once; those that do not exist are absent. */
    public Map<String, byte[]> get(Collection<String> sha256s) {
        Map<String, byte[]> found = new HashMap<>();
        List<String> wanted = new ArrayList<>(sha256s);
        if (wanted.isEmpty()) {
            return found;
        }
        String marks = "?,".repeat(wanted.size() - 1) + "?";
        String select = "select sha256, size_bytes, content from payload where sha256 in (" + marks + ")";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(select)) {
            for (int i = 0; i < wanted.size(); i++) {
                query.setString(i + 1, wanted.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), unpack(rows.getString(1), rows.getLong(2), rows.getBytes(3)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Payloads could not be read", e);
        }
        return found;
    }

    /**
     * Reads payloads in the order of their digests and tells those that no longer have theirs.
     *
     * @param after the last digest of the portion before; empty for the first
     * @return the last digest of this portion; null if there was nothing left to read
     */
    @Nullable
    String check(String after, Consumer<String> damaged) {
        String select = "select sha256, size_bytes, content from payload where sha256 > ? order by sha256 fetch first "
                + ROWS_PER_BATCH + " rows only";
        String last = null;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(select)) {
            query.setString(1, after);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    last = rows.getString(1);
                    try {
                        unpack(last, rows.getLong(2), rows.getBytes(3));
                    } catch (DamagedPayloadException unlike) {
                        damaged.accept(last);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Payloads could not be read", e);
        }
        return last;
    }

    private static byte[] unpack(String sha256, long size, byte[] compressed) {
        byte[] bytes;
        try {
            bytes = Zstd.decompress(compressed, Math.toIntExact(size));
        } catch (RuntimeException e) {
            throw new DamagedPayloadException(sha256, e);
        }
        if (!Sha256.hex(bytes).equals(sha256)) {
            throw new DamagedPayloadException(sha256, null);
        }
        return bytes;
    }
}
