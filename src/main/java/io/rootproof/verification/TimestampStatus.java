package io.rootproof.verification;

/** What is proven about the time of sealing. */
public enum TimestampStatus {
    /** A timestamp by an authority under a pinned root. */
    TRUSTED,
    /** A timestamp by the built-in test authority, which proves no time. */
    TEST,
    /** None yet: no authority could be reached when this copy was sealed. */
    PENDING,
    /** None, or none that can be believed. */
    NONE
}
