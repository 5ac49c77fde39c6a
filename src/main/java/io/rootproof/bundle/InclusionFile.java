package io.rootproof.bundle;

import io.rootproof.digest.Sha256;
import io.rootproof.log.EntryKind;
import io.rootproof.log.LogEntries;
import io.rootproof.log.LogEntry;
import io.rootproof.log.LogTree;
import io.rootproof.log.LoggedRecords;
import io.rootproof.merkle.Checkpoint;
import io.rootproof.merkle.CompactTree;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole log, from left to right, in one pass: the entries that a bundle is about with their records, and between
 * them perfect subtrees of all others as single hashes. Whoever folds the lines gets the root.
 */
final class InclusionFile implements AutoCloseable {

    /** The log keeps hashes of this many leaves and up; below, they are made of the entries. */
    private static final int TILE = 256;

    private static final int TILES_AT_ONCE = 8;

    private final OutputStream out;
    private final LogEntries entries;
    private final LogTree tree;
    private final LoggedRecords records;
    private final BitSet wanted;
    private final Omissions omissions;
    private final CompactTree folded = new CompactTree();

    InclusionFile(
            Path file, LogEntries entries, LogTree tree, LoggedRecords records, BitSet wanted, Omissions omissions)
            throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        this.entries = entries;
        this.tree = tree;
        this.records = records;
        this.wanted = wanted;
        this.omissions = omissions;
    }

    /**
     * @throws LogBrokenException if what is written does not give the root of the checkpoint
     */
    void write(Checkpoint checkpoint) throws IOException {
        long size = checkpoint.size();
        long whole = size / TILE * TILE;
        long at = 0;
        while (at < size) {
            long next = nextWanted(at, size);
            long quiet = Math.min(next / TILE * TILE, whole);
            if (quiet > at) {
                subtrees(at, quiet);
                at = quiet;
            } else {
                long to = Math.min(size, at + (long) TILE * TILES_AT_ONCE);
                entries(at, to);
                at = to;
            }
        }
        if (folded.size() != size || !Arrays.equals(folded.root(), checkpoint.root())) {
            throw new LogBrokenException();
        }
    }

    private long nextWanted(long at, long size) {
        int next = wanted.nextSetBit(Math.toIntExact(at));
        return next < 0 ? size : next;
    }

    /** A stretch of whole tiles that nobody asks for: the largest subtrees that fit. */
    private void subtrees(long from, long to) throws IOException {
        for (long at = from; at < to; ) {
            int level = Math.min(Long.numberOfTrailingZeros(at), 63 - Long.numberOfLeadingZeros(to - at));
            subtree(at, 1L << level, tree.hash(level, at >> level));
            at += 1L << level;
        }
    }

    /** Some tiles, of which the entries themselves are read. */
    private void entries(long from, long to) throws IOException {
        List<LogEntry> read = new ArrayList<>();
        entries.each(from, to, read::add);
        if (read.size() != to - from) {
            throw new LogBrokenException();
        }
        Map<EntryKind, Map<Long, byte[]>> contents = records(read);
        for (int i = 0; i < read.size(); ) {
            LogEntry entry = read.get(i);
            if (wanted.get(Math.toIntExact(entry.index()))) {
                entry(entry, contents.getOrDefault(entry.kind(), Map.of()).get(entry.recordId()));
                i++;
            } else {
                int leaves = quietLeaves(from + i, to);
                CompactTree subtree = new CompactTree();
                read.subList(i, i + leaves).forEach(leaf -> subtree.add(leaf.leafHash()));
                subtree(from + i, leaves, subtree.root());
                i += leaves;
            }
        }
    }

    /** The leaves of the largest subtree that begins here and holds nothing that is asked for. */
    private int quietLeaves(long at, long end) {
        int leaves = 1;
        while (leaves < TILE
                && at % (leaves * 2L) == 0
                && at + leaves * 2L <= end
                && nextWanted(at, end) >= at + leaves * 2L) {
            leaves *= 2;
        }
        return leaves;
    }

    private Map<EntryKind, Map<Long, byte[]>> records(List<LogEntry> read) {
        Map<EntryKind, List<Long>> ids = new EnumMap<>(EntryKind.class);
        for (LogEntry entry : read) {
            if (wanted.get(Math.toIntExact(entry.index()))) {
                ids.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry.recordId());
            }
        }
        Map<EntryKind, Map<Long, byte[]>> contents = new HashMap<>();
        ids.forEach((kind, some) -> contents.put(kind, records.of(kind, some)));
        return contents;
    }

    private void entry(LogEntry entry, byte @Nullable [] record) throws IOException {
        byte[] content = record == null ? "null".getBytes(StandardCharsets.US_ASCII) : record;
        if (!Sha256.hex(content).equals(entry.recordSha256())) {
            omissions.add("The row of " + entry.kind().wire() + " " + entry.recordId()
                    + " is gone, or other than what was entered into the log");
        }
        text("{\"index\":" + entry.index() + ",\"entry\":");
        out.write(entry.canonical());
        text(",\"record\":");
        out.write(content);
        text("}\n");
        folded.add(entry.leafHash());
    }

    private void subtree(long index, long leaves, byte[] hash) throws IOException {
        text("{\"index\":" + index + ",\"leaves\":" + leaves + ",\"hash\":\""
                + Base64.getEncoder().encodeToString(hash) + "\"}\n");
        folded.addSubtree(hash, leaves);
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
