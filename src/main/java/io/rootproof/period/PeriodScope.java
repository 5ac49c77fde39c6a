package io.rootproof.period;

/** Which accounts an audit period is about. */
public enum PeriodScope {
    /** Every account there is. */
    ALL,
    /** Those in organisational units, with the units below them. */
    UNITS,
    /** Those on a list. */
    ACCOUNTS
}
