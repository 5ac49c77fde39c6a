package io.rootproof.transparency;

import java.time.Instant;

/**
 * An earlier checkpoint that the log does not continue.
 *
 * @param earlierNote what was signed earlier
 * @param size of the log when it was noticed
 * @param root base64, of the log when it was noticed
 */
record LogFork(
        long id,
        Instant noticedAt,
        String origin,
        Kind kind,
        long earlierSize,
        String earlierRoot,
        String earlierNote,
        long size,
        String root) {

    /** How it differs. */
    enum Kind {
        /** There are fewer entries than were signed. */
        ROLLED_BACK,
        /** There are as many, and other ones. */
        REWRITTEN,
        /** The same key signed the log of a database that was here before. */
        OTHER_DATABASE
    }

    /** For the file beside the database. */
    String text() {
        return "Noticed at " + noticedAt + ": " + kind + "\nThe log now has " + size + " entries and the root " + root
                + ".\nEarlier this was signed, and the log does not continue it:\n\n" + earlierNote;
    }
}
