package io.rootproof.merkle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * A tree that grows from left to right and keeps the roots of its perfect subtrees only: at most 63 hashes, whatever its
 * size.
 */
public final class CompactTree {

    private record Subtree(byte[] hash, long leaves) {}

    /** The newest, which is the smallest, first. */
    private final Deque<Subtree> subtrees = new ArrayDeque<>();

    private long size;

    /** Adds one leaf by its hash. */
    public void add(byte[] leafHash) {
        addSubtree(leafHash, 1);
    }

    /**
     * Adds a whole perfect subtree by its hash.
     *
     * @param leaves how many leaves it has: a power of two that divides the present size
     * @throws IllegalArgumentException if a tree of the present size has no such subtree next
     */
    public void addSubtree(byte[] hash, long leaves) {
        if (hash.length != MerkleHash.SIZE) {
            throw new IllegalArgumentException("A hash has 32 bytes, not " + hash.length);
        }
        if (Long.bitCount(leaves) != 1 || leaves < 0 || size % leaves != 0 || size > Long.MAX_VALUE - leaves) {
            throw new IllegalArgumentException("No perfect subtree of " + leaves + " leaves begins at " + size);
        }
        Subtree added = new Subtree(hash.clone(), leaves);
        while (!subtrees.isEmpty() && subtrees.getFirst().leaves() == added.leaves()) {
            added = new Subtree(MerkleHash.node(subtrees.pop().hash(), added.hash()), added.leaves() * 2);
        }
        subtrees.push(added);
        size += leaves;
    }

    /** Leaves so far. */
    public long size() {
        return size;
    }

    /** The root of the leaves so far. */
    public byte[] root() {
        if (subtrees.isEmpty()) {
            return MerkleHash.empty();
        }
        Iterator<Subtree> fromTheRight = subtrees.iterator();
        byte[] root = fromTheRight.next().hash().clone();
        while (fromTheRight.hasNext()) {
            root = MerkleHash.node(fromTheRight.next().hash(), root);
        }
        return root;
    }
}
