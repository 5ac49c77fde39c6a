package io.rootproof.verification;

import com.fasterxml.jackson.databind.JsonNode;
import io.rootproof.digest.Sha256;
import io.rootproof.merkle.Checkpoint;
import io.rootproof.merkle.CompactTree;
import io.rootproof.merkle.MerkleHash;
import io.rootproof.merkle.NoteVerifier;
import io.rootproof.merkle.SignedNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bundle says of the log: that its entries are in it, and how long it was. */
final class LogChecks {

    static final String CHECKPOINT = "log/checkpoint";
    static final String PREVIOUS = "log/previous-checkpoint";
    private static final String INCLUSION = "log/inclusion.jsonl";
    private static final int LARGEST_NOTE = 100_000;

    private final Contents contents;
    private final @Nullable Manifest manifest;
    private final List<NoteVerifier> pinned;
    private final Deadline deadline;
    private final LoggedPayloads payloads = new LoggedPayloads();
    private final List<String> otherRecords = new ArrayList<>();
    private long entries;
    private boolean folded;

    LogChecks(Contents contents, @Nullable Manifest manifest, List<NoteVerifier> pinned, Deadline deadline) {
        this.contents = contents;
        this.manifest = manifest;
        this.pinned = pinned;
        this.deadline = deadline;
    }

    /** Payload digests as the log has them; null if its entries do not hold together. */
    @Nullable
    LoggedPayloads payloads() {
        return folded ? payloads : null;
    }

    /** Whether the bundle says that it was made without a log. */
    boolean isWithout() {
        return manifest != null
                && manifest.log() == null
                && contents.file(CHECKPOINT).isEmpty();
    }

    Check checkpoint() throws IOException {
        CheckName name = CheckName.LOG_CHECKPOINT;
        if (isWithout()) {
            return Check.warn(name, "The bundle was made without a key of the log: it has no checkpoint.");
        }
        String note = note(CHECKPOINT);
        List<NoteVerifier> keys = keys();
        if (keys.isEmpty()) {
            return Check.fail(name, "There is no key of the log to check log/checkpoint with.");
        }
        Optional<NoteVerifier> by = signer(note, keys);
        if (by.isEmpty()) {
            return Check.fail(
                    name,
                    "log/checkpoint is not signed by " + (pinned.isEmpty() ? "" : "a pinned ") + "key of the log: "
                            + names(keys) + ".");
        }
        Checkpoint checkpoint = Checkpoint.parse(note);
        Manifest.LogSaid said = manifest == null ? null : manifest.log();
        if (said == null
                || !said.origin().equals(checkpoint.origin())
                || said.size() != checkpoint.size()
                || !said.root().equals(Base64.getEncoder().encodeToString(checkpoint.root()))) {
            return Check.fail(name, "log/checkpoint is not the one that MANIFEST.json states.");
        }
        if (contents.file(PREVIOUS).isPresent()
                && signer(note(PREVIOUS), List.of(by.get())).isEmpty()) {
            return Check.fail(
                    name, "log/previous-checkpoint is not signed by " + by.get().encoded() + ".");
        }
        String what = checkpoint.size() + " entries, signed by " + by.get().encoded() + ".";
        return pinned.isEmpty()
                ? Check.warn(name, "UNKNOWN KEY: " + what + " No key of a log is pinned here; this one came along.")
                : Check.pass(name, what);
    }

    /** The keys to believe: those that are pinned, and only where there are none the one that came along. */
    List<NoteVerifier> keys() throws IOException {
        if (!pinned.isEmpty()) {
            return pinned;
        }
        Optional<BundleFile> carried = contents.file("trust/log-key.txt");
        if (carried.isEmpty()) {
            return List.of();
        }
        String text = new String(carried.get().bytes(LARGEST_NOTE), StandardCharsets.UTF_8).strip();
        try {
            return List.of(NoteVerifier.parse(text));
        } catch (IllegalArgumentException wrong) {
            throw new UnacceptableFile("trust/log-key.txt holds no key of a log: " + wrong.getMessage());
        }
    }

    static Optional<NoteVerifier> signer(String note, List<NoteVerifier> keys) {
        return keys.stream()
                .filter(key -> SignedNote.verify(note, key).isPresent())
                .findFirst();
    }

    Checkpoint parsed(String path) throws IOException {
        try {
            return Checkpoint.parse(note(path));
        } catch (IllegalArgumentException wrong) {
            throw new UnacceptableFile(path + " is no checkpoint: " + wrong.getMessage());
        }
    }

    String note(String path) throws IOException {
        BundleFile file = contents.file(path).orElseThrow(() -> new UnacceptableFile(path + " is missing."));
        return new String(file.bytes(LARGEST_NOTE), StandardCharsets.UTF_8);
    }

    Check inclusion() throws IOException {
        CheckName name = CheckName.LOG_INCLUSION;
        Optional<BundleFile> file = contents.file(INCLUSION);
        if (isWithout() || (contents.pdfOnly() && file.isEmpty() && isBesideTheReport())) {
            return Check.skipped(
                    name,
                    isWithout()
                            ? "The bundle was made without a key of the log."
                            : "log/inclusion.jsonl stands in the ZIP only.");
        }
        Checkpoint checkpoint = parsed(CHECKPOINT);
        CompactTree tree = new CompactTree();
        Json.lines(
                file.orElseThrow(() -> new UnacceptableFile(INCLUSION + " is missing.")),
                deadline,
                (number, line) -> add(tree, number, line));
        if (tree.size() != checkpoint.size() || !Arrays.equals(tree.root(), checkpoint.root())) {
            return Check.fail(
                    name,
                    "The entries in log/inclusion.jsonl do not give the root of log/checkpoint: they make "
                            + tree.size()
                            + " with root " + Base64.getEncoder().encodeToString(tree.root()) + ", and it has "
                            + checkpoint.size() + " with root "
                            + Base64.getEncoder().encodeToString(checkpoint.root()) + ".");
        }
        folded = true;
        return Check.pass(
                name, entries + " entries that this bundle is about are in the log of " + checkpoint.size() + ".");
    }

    private boolean isBesideTheReport() {
        Manifest.Listed listed = manifest == null ? null : manifest.files().get(INCLUSION);
        return listed != null && !listed.attached();
    }

    private void add(CompactTree tree, long number, JsonNode line) throws IOException {
        String where = INCLUSION + ", line " + number;
        if (Json.number(line, "index", where) != tree.size()) {
            throw new UnacceptableFile(where + " is about another index than the next one.");
        }
        try {
            if (line.has("hash")) {
                tree.addSubtree(
                        Base64.getDecoder().decode(Json.text(line, "hash", where)), Json.number(line, "leaves", where));
                return;
            }
            JsonNode entry = line.path("entry");
            record(line, entry, where);
            tree.add(MerkleHash.leaf(Canonical.of(entry)));
            entries++;
        } catch (IllegalArgumentException wrong) {
            throw new UnacceptableFile(where + ": " + wrong.getMessage());
        }
    }

    private void record(JsonNode line, JsonNode entry, String where) throws IOException {
        JsonNode record = line.path("record");
        String kind = Json.text(entry, "kind", where);
        long id = Json.number(entry, "record", where);
        String expected = Json.text(entry, "sha256", where);
        String found = Sha256.hex(Canonical.of(record));
        if (!found.equals(expected) && otherRecords.size() < 100) {
            otherRecords.add(kind + " " + id + " at index " + line.path("index").asLong() + " has SHA-256 " + found
                    + ", and the log has " + expected);
        }
        if (kind.equals("evidence")) {
            payloads.put(id, Json.text(record, "payloadSha256", where));
        }
    }

    Check records() {
        CheckName name = CheckName.LOG_RECORDS;
        if (!folded) {
            return Check.skipped(name, "The entries of the log could not be used.");
        }
        return otherRecords.isEmpty()
                ? Check.pass(name, entries + " records are as they were entered.")
                : Check.fail(name, "Other than the log says: " + FileChecks.some(otherRecords) + ".");
    }

    private static String names(List<NoteVerifier> keys) {
        return FileChecks.some(keys.stream().map(NoteVerifier::encoded).toList());
    }
}
