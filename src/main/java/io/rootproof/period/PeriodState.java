package io.rootproof.period;

/** Whether an audit period still takes accounts and changes. */
public enum PeriodState {
    OPEN,
    CLOSED
}
