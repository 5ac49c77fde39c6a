package io.rootproof.period;

/** What happens to an audit period. */
public enum PeriodEventType {
    CREATED,
    AUDITOR_ADDED,
    AUDITOR_REMOVED,
    /** Schedule of bundles, or how long it is kept. */
    CHANGED,
    /** A legal hold was put on. */
    HELD,
    RELEASED,
    CLOSED
}
