package io.rootproof.web;

import io.quarkus.arc.Arc;

/**
 * What people read, for code that is not a template: {@code Words.of(TicketMessages.class).closedAlready(12)}. Every
 * sentence stands in a message bundle of its feature, so that it can be found, checked and translated.
 */
public final class Words {

    private Words() {}

    /** The bundle in the language of the request being answered, or in English where there is none. */
    public static <T> T of(Class<T> bundle) {
        return Arc.container().select(Language.class).get().words(bundle);
    }
}
