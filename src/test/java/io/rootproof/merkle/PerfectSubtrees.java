package io.rootproof.merkle;

import java.util.ArrayList;
import java.util.List;

/** All perfect subtrees over some entries, in memory, made level by level. */
final class PerfectSubtrees implements Subtrees {

    private final List<List<byte[]>> levels = new ArrayList<>();

    PerfectSubtrees(List<byte[]> entries) {
        List<byte[]> level = entries.stream().map(MerkleHash::leaf).toList();
        while (!level.isEmpty()) {
            levels.add(level);
            List<byte[]> next = new ArrayList<>();
            for (int i = 0; i + 1 < level.size(); i += 2) {
                next.add(MerkleHash.node(level.get(i), level.get(i + 1)));
            }
            level = next;
        }
    }

    @Override
    public byte[] hash(int level, long index) {
        return levels.get(level).get((int) index);
    }
}
