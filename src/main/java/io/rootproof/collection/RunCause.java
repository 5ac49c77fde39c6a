package io.rootproof.collection;

/** Why a run was made. */
public enum RunCause {
    SCHEDULE("Schedule"),
    PERSON("Collect now"),
    DEMO("History of the demo organisation");

    private final String label;

    RunCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
