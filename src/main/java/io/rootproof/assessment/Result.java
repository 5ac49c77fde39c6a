package io.rootproof.assessment;

/** The result of an account at an instant. */
public enum Result {
    PASSED,
    FAILED,
    UNKNOWN,
    NOT_ASSESSABLE,
    NOT_APPLICABLE
}
