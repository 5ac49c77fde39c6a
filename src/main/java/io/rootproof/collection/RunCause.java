package io.rootproof.collection;

import io.rootproof.web.Words;

/** Why a run was made. */
public enum RunCause {
    SCHEDULE,
    PERSON,
    /** Something was told that a look at the account can settle. */
    EVENT,
    DEMO;

    /** As pages call it. */
    public String label() {
        return Words.of(CollectionMessages.class).cause(this);
    }
}
