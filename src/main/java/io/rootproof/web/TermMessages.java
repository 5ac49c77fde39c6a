package io.rootproof.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The glossary's words; they stand in {@code messages/termMsg.properties}. */
@MessageBundle("termMsg")
public interface TermMessages {

    @Message
    String section(Term.Section section);

    @Message
    String word(Term term);

    @Message
    String meaning(Term term);
}
