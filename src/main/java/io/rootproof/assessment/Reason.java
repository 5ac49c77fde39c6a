package io.rootproof.assessment;

/** Why a result is what it is: the most decisive of what applies. Declared most decisive first. */
public enum Reason {
    ACTIVE_KEY,
    INACTIVE_KEY,
    KEY_PRESENT,
    NO_KEY,
    NO_EVIDENCE,
    STALE,
    INDETERMINATE,
    ONLY_NO_ACTIVE_KEY,
    LIFECYCLE,
    NO_ROOT_USER
}
