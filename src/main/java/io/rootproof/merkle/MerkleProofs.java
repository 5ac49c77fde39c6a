package io.rootproof.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Roots and proofs made from the hashes of subtrees (RFC 6962, section 2.1), and proofs checked (RFC 9162, sections
 * 2.1.3.2 and 2.1.4.2). Making one reads a number of subtrees that grows with the logarithm of the size.
 */
public final class MerkleProofs {

    private MerkleProofs() {}

    /** The root of the first {@code size} leaves. */
    public static byte[] root(long size, Subtrees subtrees) {
        if (size < 0) {
            throw new IllegalArgumentException("No tree has " + size + " leaves");
        }
        return size == 0 ? MerkleHash.empty() : range(0, size, subtrees);
    }

    /**
     * The hashes that lead from one leaf to the root, from the bottom up.
     *
     * @throws IllegalArgumentException if the leaf is not among the first {@code size}
     */
    public static List<byte[]> inclusion(long index, long size, Subtrees subtrees) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has no leaf " + index);
        }
        List<byte[]> path = new ArrayList<>();
        long start = 0;
        long leaves = size;
        while (leaves > 1) {
            long left = leftPart(leaves);
            if (index - start < left) {
                path.add(range(start + left, leaves - left, subtrees));
                leaves = left;
            } else {
                path.add(range(start, left, subtrees));
                start += left;
                leaves -= left;
            }
        }
        return path.reversed();
    }

    /**
     * The hashes that show that the first {@code from} leaves of a tree of {@code to} are those of the older tree; none
     * where the older tree is empty or the same.
     *
     * @throws IllegalArgumentException if the older tree is the larger one
     */
    public static List<byte[]> consistency(long from, long to, Subtrees subtrees) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("A tree of " + to + " leaves has not grown from one of " + from);
        }
        if (from == 0 || from == to) {
            return List.of();
        }
        List<byte[]> path = new ArrayList<>();
        long start = 0;
        long leaves = to;
        while (from - start < leaves) {
            long left = leftPart(leaves);
            if (from - start <= left) {
                path.add(range(start + left, leaves - left, subtrees));
                leaves = left;
            } else {
                path.add(range(start, left, subtrees));
                start += left;
                leaves -= left;
            }
        }
        if (start > 0) { // else it is the older root itself, which whoever checks has
            path.add(range(start, leaves, subtrees));
        }
        return path.reversed();
    }

    /** Whether a path leads from a leaf, at its place in a tree of this size, to the root. */
    public static boolean isIncluded(byte[] leafHash, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size || !areHashes(path)) {
            return false;
        }
        long place = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] sibling : path) {
            if (last == 0) {
                return false;
            }
            if (isRight(place) || place == last) {
                hash = MerkleHash.node(sibling, hash);
                int levels = isRight(place) ? 0 : Long.numberOfTrailingZeros(place);
                place >>>= levels;
                last >>>= levels;
            } else {
                hash = MerkleHash.node(hash, sibling);
            }
            place >>>= 1;
            last >>>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether a path shows that the tree of {@code to} leaves begins with the tree of {@code from}. */
    public static boolean isConsistent(long from, long to, byte[] fromRoot, byte[] toRoot, List<byte[]> path) {
        if (from < 0 || from > to || !areHashes(path)) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && Arrays.equals(fromRoot, toRoot);
        }
        if (from == 0) {
            return path.isEmpty() && Arrays.equals(fromRoot, MerkleHash.empty());
        }
        List<byte[]> hashes = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            hashes.addFirst(fromRoot);
        }
        return !hashes.isEmpty() && isConsistent(from, to, hashes, fromRoot, toRoot);
    }

    private static boolean isConsistent(long from, long to, List<byte[]> hashes, byte[] fromRoot, byte[] toRoot) {
        int whole = Long.numberOfTrailingZeros(from);
        long place = (from - 1) >>> whole;
        long last = (to - 1) >>> whole;
        byte[] older = hashes.getFirst();
        byte[] newer = older;
        for (byte[] hash : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if (isRight(place) || place == last) {
                older = MerkleHash.node(hash, older);
                newer = MerkleHash.node(hash, newer);
                int levels = isRight(place) ? 0 : Long.numberOfTrailingZeros(place);
                place >>>= levels;
                last >>>= levels;
            } else {
                newer = MerkleHash.node(newer, hash);
            }
            place >>>= 1;
            last >>>= 1;
        }
        return last == 0 && Arrays.equals(older, fromRoot) && Arrays.equals(newer, toRoot);
    }

    /** The hash of leaves in a row that RFC 6962 makes a subtree of: perfect subtrees, folded from the right. */
    private static byte[] range(long start, long leaves, Subtrees subtrees) {
        List<byte[]> parts = new ArrayList<>();
        long at = start;
        for (long rest = leaves; rest > 0; rest -= Long.highestOneBit(rest)) {
            int level = Long.SIZE - 1 - Long.numberOfLeadingZeros(rest);
            parts.add(subtrees.hash(level, at >>> level));
            at += 1L << level;
        }
        byte[] hash = parts.removeLast();
        while (!parts.isEmpty()) {
            hash = MerkleHash.node(parts.removeLast(), hash);
        }
        return hash;
    }

    /** The largest power of two that is smaller. */
    private static long leftPart(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    private static boolean isRight(long place) {
        return (place & 1) == 1;
    }

    private static boolean areHashes(List<byte[]> path) {
        return path.stream().allMatch(hash -> hash.length == MerkleHash.SIZE);
    }
}
