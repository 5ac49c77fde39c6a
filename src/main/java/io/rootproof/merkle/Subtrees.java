package io.rootproof.merkle;

/** Where the hashes of a tree are kept. Perfect subtrees never change once they are full. */
public interface Subtrees {

    /**
     * The hash of the perfect subtree of 2<sup>level</sup> leaves that begins at leaf {@code index << level}.
     *
     * @param level 0 for a leaf
     */
    byte[] hash(int level, long index);
}
