package io.rootproof.transparency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint on its way.
 *
 * @param target address, as configured when it was ordered; {@code RFC 3161} for a timestamp
 * @param lastError what came of the last attempt; null if none failed
 * @param nextAttempt null when none is to come
 */
record Delivery(
        long id,
        long checkpointId,
        Channel channel,
        String target,
        State state,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant nextAttempt,
        @Nullable Instant deliveredAt) {

    /** By what way. */
    enum Channel {
        MAIL,
        WEBHOOK,
        /** It comes back with a token. */
        TIMESTAMP
    }

    /** How far it is. */
    enum State {
        WAITING,
        DELIVERED,
        /** Given up, until somebody sends it again. */
        FAILED
    }

    public boolean isDelivered() {
        return state == State.DELIVERED;
    }

    public boolean isFailed() {
        return state == State.FAILED;
    }

    public String tone() {
        return switch (state) {
            case DELIVERED -> "good";
            case WAITING -> lastError == null ? "quiet" : "doubt";
            case FAILED -> "bad";
        };
    }

    public String shape() {
        return switch (state) {
            case DELIVERED -> "tick";
            case WAITING -> lastError == null ? "dash" : "triangle";
            case FAILED -> "cross";
        };
    }
}
