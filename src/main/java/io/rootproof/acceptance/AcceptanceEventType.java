package io.rootproof.acceptance;

/** What can happen to an exception. */
public enum AcceptanceEventType {
    REQUESTED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    /** An approved one whose time had not come is in force from now on. */
    STARTED,
    EXPIRED,
    REVOKED,
    LAPSED,
    RESOLVED
}
