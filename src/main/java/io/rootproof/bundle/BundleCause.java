package io.rootproof.bundle;

/** Why a bundle was made. */
public enum BundleCause {
    /** Somebody asked for it. */
    BY_HAND,
    /** A month or quarter of an audit period has ended. */
    CYCLE,
    /** An audit period was closed. */
    FINAL
}
