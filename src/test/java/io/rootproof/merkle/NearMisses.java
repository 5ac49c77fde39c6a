package io.rootproof.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Paths that are almost a given one: cut, extended, swapped, a bit turned, a hash of the wrong length. */
final class NearMisses {

    private NearMisses() {}

    static List<List<byte[]>> of(List<byte[]> path) {
        List<List<byte[]>> misses = new ArrayList<>();
        byte[] other = MerkleHash.empty();
        misses.add(with(path, path.size(), other));
        misses.add(with(path, 0, other));
        for (int i = 0; i < path.size(); i++) {
            List<byte[]> cut = new ArrayList<>(path);
            cut.remove(i);
            misses.add(cut);
            misses.add(with(path, i, path.get(i)));
            misses.add(replaced(path, i, turned(path.get(i))));
            misses.add(replaced(path, i, Arrays.copyOf(path.get(i), MerkleHash.SIZE - 1)));
            if (i > 0) {
                List<byte[]> swapped = new ArrayList<>(path);
                swapped.set(i, path.get(i - 1));
                swapped.set(i - 1, path.get(i));
                misses.add(swapped);
            }
        }
        return misses;
    }

    private static List<byte[]> with(List<byte[]> path, int at, byte[] hash) {
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(at, hash);
        return longer;
    }

    private static List<byte[]> replaced(List<byte[]> path, int at, byte[] hash) {
        List<byte[]> other = new ArrayList<>(path);
        other.set(at, hash);
        return other;
    }

    private static byte[] turned(byte[] hash) {
        byte[] other = hash.clone();
        other[hash.length - 1] ^= 1;
        return other;
    }
}
