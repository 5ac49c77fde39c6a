package io.rootproof.ticket;

/** How bad it is. A key is what AWS calls critical; not knowing is one step below. */
public enum Severity {
    CRITICAL,
    HIGH
}
