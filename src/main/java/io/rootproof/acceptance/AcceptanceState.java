package io.rootproof.acceptance;

/** How far an exception is. */
public enum AcceptanceState {
    /** Asked for; somebody else has to decide. */
    REQUESTED,
    /** Approved, and not begun yet. */
    APPROVED,
    IN_FORCE,
    REJECTED,
    /** Taken back by whoever asked, before a decision. */
    WITHDRAWN,
    EXPIRED,
    REVOKED,
    /** Ended by a worse state than the one that was approved. */
    LAPSED,
    /** Ended because the key is gone. */
    RESOLVED;

    /** Whether something can still become of it. */
    public boolean isOpen() {
        return this == REQUESTED || this == APPROVED || this == IN_FORCE;
    }

    /** Class that gives the colour of its badge. */
    public String tone() {
        return switch (this) {
            case REQUESTED, APPROVED, IN_FORCE -> "doubt";
            case LAPSED -> "bad";
            case RESOLVED -> "good";
            case REJECTED, WITHDRAWN, EXPIRED, REVOKED -> "quiet";
        };
    }

    /** Drawing beside its name. */
    public String shape() {
        return switch (this) {
            case REQUESTED, APPROVED, IN_FORCE -> "triangle";
            case LAPSED -> "cross";
            case RESOLVED -> "tick";
            case REJECTED, WITHDRAWN, EXPIRED, REVOKED -> "dash";
        };
    }
}
