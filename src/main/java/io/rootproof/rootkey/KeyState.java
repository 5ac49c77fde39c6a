package io.rootproof.rootkey;

/**
 * What one piece of evidence says of the access keys of one root user. Declared worst first: where two statements
 * carry the same time, the one declared earlier counts.
 */
public enum KeyState {
    /** A key exists and can be used. */
    ACTIVE_KEY,
    /** A key exists but is switched off; it can be switched on again, so it fails the control too. */
    INACTIVE_KEY,
    /** A key exists; the source does not say whether it is active. */
    KEY_PRESENT,
    /** The source was read and decides nothing; the reason is stated beside it. */
    INDETERMINATE,
    /** No active key exists; an inactive one may. */
    NO_ACTIVE_KEY,
    /** No key exists, active or inactive. */
    NO_KEY;

    public boolean isKeyPresent() {
        return this == ACTIVE_KEY || this == INACTIVE_KEY || this == KEY_PRESENT;
    }
}
