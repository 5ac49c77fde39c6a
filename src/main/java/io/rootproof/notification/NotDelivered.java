package io.rootproof.notification;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The other side did not take it; the message says what it said, and what to do. */
final class NotDelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean forever;
    private final @Nullable Duration pause;

    NotDelivered(String message) {
        this(message, false, null);
    }

    private NotDelivered(String message, boolean forever, @Nullable Duration pause) {
        super(message);
        this.forever = forever;
        this.pause = pause;
    }

    /** Nothing but a person changes that. */
    static NotDelivered forever(String message) {
        return new NotDelivered(message, true, null);
    }

    /**
     * @param pause how long the other side wants to be left alone; null if it did not say
     */
    static NotDelivered notBefore(String message, @Nullable Duration pause) {
        return new NotDelivered(message, false, pause);
    }

    boolean isForever() {
        return forever;
    }

    @Nullable
    Duration pause() {
        return pause;
    }
}
