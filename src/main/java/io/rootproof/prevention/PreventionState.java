package io.rootproof.prevention;

/** Whether policies keep the root user of an account from making an access key. */
public enum PreventionState {
    /** At least one policy denies it. */
    BOUND,
    /** No policy that reaches the account denies it. */
    NOT_BOUND,
    /** None denies it for sure, and at least one cannot be judged. */
    NOT_JUDGED,
    /** The management account: policies never bind it, whatever is attached. */
    MANAGEMENT,
    /** Its organisation's policies were not read, or the account was not in its tree. Never stored. */
    NOT_READ
}
