package io.rootproof.assessment;

/** What became of an observation that was considered. */
public enum Use {
    SAYS_KEY("It says that a key is present."),
    SAW_LATER("It saw later a key that had been made before this time."),
    SAYS_NO_KEY("It says that there is no key."),
    SAYS_NO_ACTIVE_KEY("It says that there is no active key, and does not look for inactive ones."),
    DECIDES_NOTHING("It was read and decides nothing."),
    SUPERSEDED("A newer observation of its series counts instead."),
    TOO_OLD("It is older than the policy allows for its source."),
    ENDED_BY_INDETERMINATE("A newer observation of its series decides nothing, so what it said is proven no longer."),
    ENDED_BY_NO_KEY("A later observation says that there is no key."),
    IMPORT_REFUSED("It says that there is no key, but was imported, and the policy refuses that.");

    private final String sentence;

    Use(String sentence) {
        this.sentence = sentence;
    }

    /** For people, complete. */
    public String sentence() {
        return sentence;
    }

    /** Whether the observation speaks for its series at the instant. */
    public boolean isCurrent() {
        return this == SAYS_KEY || this == SAYS_NO_KEY || this == SAYS_NO_ACTIVE_KEY || this == DECIDES_NOTHING;
    }
}
