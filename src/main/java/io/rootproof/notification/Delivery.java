package io.rootproof.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What goes to one destination at once: one message, or several of a topic.
 *
 * @param webhookId the same in each attempt, so that the other side can tell a repetition
 * @param messages how many
 * @param lastError what came of the last attempt; null if none failed
 * @param nextAttempt null when none is to come
 */
record Delivery(
        long id,
        String webhookId,
        Destination destination,
        Topic topic,
        State state,
        String headline,
        int messages,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant nextAttempt,
        Instant toldAt,
        @Nullable Instant deliveredAt) {

    /** How far it is. */
    enum State {
        WAITING,
        DELIVERED,
        /** Given up, until somebody sends it again. */
        DEAD,
        /** To be seen and not to be sent: the demo's, or too old when it was told. */
        KEPT
    }

    boolean isToBeSent() {
        return state == State.WAITING;
    }

    public String tone() {
        return switch (state) {
            case DELIVERED -> "good";
            case WAITING -> lastError == null ? "quiet" : "doubt";
            case DEAD -> "bad";
            case KEPT -> "quiet";
        };
    }

    public String shape() {
        return switch (state) {
            case DELIVERED -> "tick";
            case WAITING -> lastError == null ? "dash" : "triangle";
            case DEAD -> "cross";
            case KEPT -> "dash";
        };
    }
}
