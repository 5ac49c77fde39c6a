package io.rootproof.ticket;

/** How bad it is. A key is what AWS calls critical; not knowing is one step below. */
public enum Severity {
    CRITICAL("Critical"),
    HIGH("High");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
