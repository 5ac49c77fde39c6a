package io.rootproof.identity;

/** Which entries of log and audit log the person asking may read; a higher floor knows what they are about. */
public interface EntrySight {

    /**
     * A condition that continues a where clause of SQL; empty for whoever reads everything.
     *
     * @param subject the column that says what an entry is about, such as {@code account/123456789012}
     * @param at the column that says when it happened
     */
    String entries(String subject, String at);
}
