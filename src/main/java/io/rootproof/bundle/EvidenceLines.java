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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * The evidence itself, one record a line with its payload. Beyond a limit the report carries only what results and
 * tickets rest on, which is written beside the whole; beyond another the whole goes on in further files.
 */
final class EvidenceLines implements AutoCloseable {

    /** Payload bytes that a report carries in full. */
    static final long LIMIT = 25L * 1024 * 1024;

    static final String ALL = "evidence.jsonl";
    static final String DECISIVE = "evidence-decisive.jsonl";

    private static final int PAYLOADS_PER_QUERY = 200;
    private static final JsonFactory JSON = new JsonFactory();

    private final Path folder;
    private final long bytesPerFile;
    private final Payloads payloads;
    private final Omissions omissions;
    private final List<String> files = new ArrayList<>();
    private final OutputStream decisive;
    private OutputStream all;
    private long inFile;
    private long payloadBytes;

    EvidenceLines(Path folder, long bytesPerFile, Payloads payloads, Omissions omissions) throws IOException {
        this.folder = folder;
        this.bytesPerFile = bytesPerFile;
        this.payloads = payloads;
        this.omissions = omissions;
        this.decisive = open(DECISIVE);
        this.all = open(ALL);
        this.files.add(ALL);
    }

    /** Whether everything chosen fits into the report. */
    boolean fits() {
        return payloadBytes <= LIMIT;
    }

    /** The files with everything, in order. */
    List<String> files() {
        return List.copyOf(files);
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

    private Map<String, byte[]> load(List<ChosenEvidence> records) {
        TreeSet<String> wanted = new TreeSet<>();
        records.forEach(record -> wanted.add(record.payloadSha256()));
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
        if (payload == null) {
            omissions.add("Evidence record " + record.id() + " of account " + record.accountId() + ": its payload "
                    + record.payloadSha256() + " is missing or damaged");
        }
        payloadBytes += record.payloadSize();
        try {
            byte[] line = EvidenceLine.json(record, payload, JSON);
            next(line.length);
            all.write(line);
            if (record.isDecisive()) {
                decisive.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Evidence cannot be written", e);
        }
    }

    /** Goes on in another file if a line does not fit any more; a file has at least one. */
    private void next(int length) throws IOException {
        if (inFile > 0 && inFile + length > bytesPerFile) {
            all.close();
            String name = String.format(Locale.ROOT, "evidence-%03d.jsonl", files.size() + 1);
            all = open(name);
            files.add(name);
            inFile = 0;
        }
        inFile += length;
    }

    private OutputStream open(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
    }

    @Override
    public void close() throws IOException {
        all.close();
        decisive.close();
    }
}
