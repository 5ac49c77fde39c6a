package io.rootproof.bundle;

import io.rootproof.log.LogEntries;
import io.rootproof.log.LogTree;
import io.rootproof.log.LoggedRecords;
import io.rootproof.merkle.Checkpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Writes what proves that the records of a bundle are in the log, and that the log continues the one before. */
@ApplicationScoped
class LogFiles {

    static final String CHECKPOINT = "log/checkpoint";
    private static final String PREVIOUS = "log/previous-checkpoint";
    private static final String CONSISTENCY = "log/consistency.json";
    private static final String INCLUSION = "log/inclusion.jsonl";

    private final LogEntries entries;
    private final LogTree tree;
    private final LoggedRecords records;

    LogFiles(LogEntries entries, LogTree tree, LoggedRecords records) {
        this.entries = entries;
        this.tree = tree;
        this.records = records;
    }

    /**
     * @param omissions is told of rows that are not in the log, or not as they were entered
     * @throws LogBrokenException if the log does not give the root that was signed
     */
    List<DataFile> write(Gathered gathered, Pinned pinned, Omissions omissions) throws IOException {
        Path folder = gathered.folder();
        Files.createDirectories(folder.resolve("log"));
        Checkpoint checkpoint = pinned.checkpoint();
        List<DataFile> files = new ArrayList<>();
        Files.writeString(folder.resolve(CHECKPOINT), pinned.note());
        files.add(DataFile.of(folder, CHECKPOINT, "text/plain", "The log's signed statement of its length and root"));
        Checkpoint previous = pinned.previous();
        if (previous != null && pinned.previousNote() != null) {
            Files.writeString(folder.resolve(PREVIOUS), pinned.previousNote());
            files.add(DataFile.of(folder, PREVIOUS, "text/plain", "The one of the bundle before"));
            consistency(folder, previous.size(), checkpoint.size());
            files.add(DataFile.of(
                    folder,
                    CONSISTENCY,
                    "application/json",
                    "Proof that the log continues the one of the bundle before"));
        }
        BitSet wanted = wanted(folder, checkpoint.size(), omissions);
        try (InclusionFile file =
                new InclusionFile(folder.resolve(INCLUSION), entries, tree, records, wanted, omissions)) {
            file.write(checkpoint);
        }
        DataFile inclusion = DataFile.of(
                folder, INCLUSION, "application/jsonl", "Proof that the records of this bundle are in the log");
        files.add(gathered.allEvidence() ? inclusion : inclusion.notAttached());
        return files;
    }

    /** The places in the log of the rows that the bundle is about. */
    private BitSet wanted(Path folder, long size, Omissions omissions) throws IOException {
        BitSet wanted = new BitSet(Math.toIntExact(size));
        LoggedIds.each(folder, (kind, ids) -> {
            Map<Long, Long> indices = entries.indicesOf(kind, ids);
            for (Long id : ids) {
                Long index = indices.get(id);
                if (index != null && index < size) {
                    wanted.set(Math.toIntExact(index));
                } else {
                    omissions.add("The log has no entry of " + kind.wire() + " " + id);
                }
            }
        });
        return wanted;
    }

    private void consistency(Path folder, long from, long to) {
        List<byte[]> proof = tree.consistency(from, to);
        JsonFile.write(folder.resolve(CONSISTENCY), out -> {
            out.writeStartObject();
            out.writeNumberField("from", from);
            out.writeNumberField("to", to);
            out.writeArrayFieldStart("proof");
            for (byte[] step : proof) {
                out.writeString(Base64.getEncoder().encodeToString(step));
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }
}
