package io.rootproof.collection;

import io.rootproof.web.Words;

/** Why a run was made. */
public enum RunCause {
    SCHEDULE,
    PERSON,
    DEMO;

    /** As pages call it. */
    public String label() {
        return Words.of(CollectionMessages.class).cause(this);
    }
}
