package io.rootproof.tracker;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to say to Jira about a ticket.
 *
 * @param summary of a new issue; empty else
 * @param attempts how often it was begun
 */
record TrackerCall(
        long id,
        long ticket,
        Kind kind,
        String summary,
        String body,
        State state,
        int attempts,
        @Nullable String lastError,
        Instant toldAt) {

    /** What to do. */
    enum Kind {
        CREATE,
        COMMENT,
        REOPEN
    }

    /** How far it is. */
    enum State {
        WAITING,
        DONE,
        /** Jira will not have it, until somebody sends it again. */
        DEAD
    }

    public boolean isDead() {
        return state == State.DEAD;
    }
}
