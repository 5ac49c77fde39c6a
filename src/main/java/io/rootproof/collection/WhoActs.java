package io.rootproof.collection;

import io.rootproof.web.Words;

/** Who must do something about a failure. */
public enum WhoActs {
    NOBODY,
    OPERATOR,
    CLOUD_TEAM,
    ACCOUNT_OWNER;

    /** As pages call them. */
    public String label() {
        return Words.of(CollectionMessages.class).whoActs(this);
    }
}
