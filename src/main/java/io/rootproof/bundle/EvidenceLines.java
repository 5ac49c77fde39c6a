package io.rootproof.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import io.rootproof.evidence.DamagedPayloadException;
import io.rootproof.evidence.Payloads;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The evidence itself, one record a line with its payload. Beyond a limit the report carries only what results and
 * tickets rest on; both files are written side by side until it is known.
 */
final class EvidenceLines implements AutoCloseable {

    /** Payload bytes that a report carries in full. */
    static final long LIMIT = 25L * 1024 * 1024;

    private static final int PAYLOADS_PER_QUERY = 200;
    private static final JsonFactory JSON = new JsonFactory();

    private final Payloads payloads;
    private final Omissions omissions;
    private final OutputStream all;
    private final OutputStream decisive;
    private long bytes;

    EvidenceLines(Path all, Path decisive, Payloads payloads, Omissions omissions) throws IOException {
        this.payloads = payloads;
        this.omissions = omissions;
        this.all = new BufferedOutputStream(Files.newOutputStream(all));
        this.decisive = new BufferedOutputStream(Files.newOutputStream(decisive));
    }

    /** Whether everything chosen fits. */
    boolean fits() {
        return bytes <= LIMIT;
    }

    void write(List<ChosenEvidence> records) {
        for (int i = 0; i < records.size(); i += PAYLOADS_PER_QUERY) {
            List<ChosenEvidence> some = records.subList(i, Math.min(i + PAYLOADS_PER_QUERY, records.size()));
            Map<String, byte[]> found = load(some);
            for (ChosenEvidence record : some) {
                line(record, found);
            }
        }
    }

    /** Those that nobody will attach are not read. */
    private Map<String, byte[]> load(List<ChosenEvidence> records) {
        TreeSet<String> wanted = new TreeSet<>();
        records.stream()
                .filter(record -> fits() || record.isDecisive())
                .forEach(record -> wanted.add(record.payloadSha256()));
        try {
            return payloads.get(wanted);
        } catch (DamagedPayloadException oneOfThem) {
            return oneByOne(wanted);
        }
    }

    private Map<String, byte[]> oneByOne(TreeSet<String> wanted) {
        Map<String, byte[]> sound = new HashMap<>();
        for (String sha256 : wanted) {
            try {
                payloads.get(sha256).ifPresent(bytes -> sound.put(sha256, bytes));
            } catch (DamagedPayloadException damaged) {
                // It stays absent, and the line that needs it says so.
                continue;
            }
        }
        return sound;
    }

    private void line(ChosenEvidence record, Map<String, byte[]> found) {
        byte[] payload = found.get(record.payloadSha256());
        if (payload == null && (fits() || record.isDecisive())) {
            omissions.add("Evidence record " + record.id() + " of account " + record.accountId() + ": its payload "
                    + record.payloadSha256() + " is missing or damaged");
        }
        bytes += record.payloadSize();
        try {
            byte[] line = EvidenceLine.json(record, payload, JSON);
            if (fits()) {
                all.write(line);
            }
            if (record.isDecisive()) {
                decisive.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Evidence cannot be written", e);
        }
    }

    @Override
    public void close() throws IOException {
        all.close();
        decisive.close();
    }
}
