package io.rootproof.log;

import io.rootproof.merkle.MerkleProofs;
import io.rootproof.merkle.Subtrees;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The Merkle tree over all entries (RFC 6962), read from stored hashes with a few queries for each proof. */
@ApplicationScoped
public class LogTree implements Subtrees {

    private final LogEntries entries;
    private final SubtreeRows rows;

    LogTree(LogEntries entries, SubtreeRows rows) {
        this.entries = entries;
        this.rows = rows;
    }

    /** Entries that have their index. */
    public long size() {
        return entries.size();
    }

    /**
     * The root of the first entries.
     *
     * @throws IllegalStateException if there are fewer
     */
    public byte[] root(long size) {
        return MerkleProofs.root(size, new Tiles(rows));
    }

    /** The path from an entry to the root of the first {@code size} entries; see {@link MerkleProofs#inclusion}. */
    public List<byte[]> inclusion(long index, long size) {
        return MerkleProofs.inclusion(index, size, new Tiles(rows));
    }

    /** The path that shows that the log only grew; see {@link MerkleProofs#consistency}. */
    public List<byte[]> consistency(long from, long to) {
        return MerkleProofs.consistency(from, to, new Tiles(rows));
    }

    @Override
    public byte[] hash(int level, long index) {
        return new Tiles(rows).hash(level, index);
    }
}
