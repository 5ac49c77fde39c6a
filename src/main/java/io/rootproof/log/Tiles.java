package io.rootproof.log;

import io.rootproof.merkle.CompactTree;
import io.rootproof.merkle.Subtrees;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hashes of subtrees, read 256 at a time: a tile of level 0 is 256 leaves in a row, one of level 1 is 256 hashes of
 * 256 leaves each. What was read is kept, so that a proof in a log of millions takes a query for each of its few levels.
 */
final class Tiles implements Subtrees {

    /** Levels of the tree between one stored level and the next: 2<sup>8</sup> is 256. */
    static final int LEVELS = 8;

    static final int WIDTH = 1 << LEVELS;

    private record Place(int level, long position) {}

    private final SubtreeRows rows;
    private final Map<Place, List<byte[]>> read = new HashMap<>();

    Tiles(SubtreeRows rows) {
        this.rows = rows;
    }

    @Override
    public byte[] hash(int level, long index) {
        int stored = level / LEVELS;
        int above = level % LEVELS;
        long first = index << above;
        List<byte[]> tile = read.computeIfAbsent(
                new Place(stored, first >> LEVELS),
                place -> rows.hashes(place.level(), place.position() << LEVELS, (place.position() + 1) << LEVELS));
        int from = (int) (first & (WIDTH - 1));
        int to = from + (1 << above);
        if (tile.size() < to) {
            throw new IllegalStateException("The log lacks hashes of level " + stored + " from " + first
                    + " on: it is shorter than asked, or somebody has deleted some");
        }
        return fold(tile.subList(from, to));
    }

    /** The hash of the subtree over hashes beside each other, a power of two of them. */
    static byte[] fold(List<byte[]> hashes) {
        CompactTree tree = new CompactTree();
        hashes.forEach(tree::add);
        return tree.root();
    }
}
