package io.rootproof.evidence;

/** Whether a record may speak. Records that may not are kept and shown, and never judged. */
public enum Disposition {
    ACCEPTED,
    /** Its time is in the future, or it cannot be read as what it was sent as. */
    REJECTED,
    /** It speaks of another account than the one it was fetched or sent for. */
    MISFILED
}
