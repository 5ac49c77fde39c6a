package io.rootproof.collection;

/** How a run stands, or how it ended. */
public enum RunStatus {
    RUNNING,
    /** Everything that was expected came. */
    SUCCEEDED,
    /** Some of it came; the failures say what did not. */
    PARTIAL,
    /** Nothing came. */
    FAILED,
    /** It was stopped, or its node died. What it had stored stays. */
    INTERRUPTED
}
