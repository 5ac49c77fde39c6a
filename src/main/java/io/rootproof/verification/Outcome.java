package io.rootproof.verification;

/** What came of a check. */
public enum Outcome {
    PASS,
    /** Something is wrong: the bundle is not what was sealed. */
    FAIL,
    /** Nothing is wrong, and something is not proven. */
    WARN,
    /** There was nothing to check, or something that it needs had failed. */
    SKIPPED
}
