package io.rootproof.prevention;

/** Whether a feature of an organisation is on. */
public enum Flag {
    ON,
    OFF,
    /** The call failed: nobody knows. */
    NOT_READ
}
