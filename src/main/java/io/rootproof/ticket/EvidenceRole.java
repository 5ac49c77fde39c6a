package io.rootproof.ticket;

/** What a piece of evidence did to a ticket. */
public enum EvidenceRole {
    OPENING,
    REFUTING,
    CLOSING,
    /** Shows what the root user did, and says nothing of keys. */
    HUNT
}
