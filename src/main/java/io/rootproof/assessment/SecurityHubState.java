package io.rootproof.assessment;

/** Whether Security Hub itself currently speaks of an account. */
public enum SecurityHubState {
    /** At least one series of Security Hub is current. */
    REPORTING,
    /** There was evidence from Security Hub; none of it is current. */
    SILENT,
    /** There has never been any. */
    NEVER
}
