package io.rootproof.identity;

import io.rootproof.web.Words;
import java.time.Duration;
import java.time.Instant;

/** Too many failed attempts; the credentials were not even looked at. */
class ThrottledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Instant until;
    private final long seconds;

    ThrottledException(Instant until, Instant now) {
        super("Too many failed attempts");
        this.until = until;
        this.seconds = Math.max(1, Duration.between(now, until).toSeconds() + 1);
    }

    Instant until() {
        return until;
    }

    long seconds() {
        return seconds;
    }

    /** For the person, and for whoever reads the response of a program. */
    String sentence() {
        long minutes = (seconds + 59) / 60;
        return Words.of(IdentityMessages.class).throttled(minutes);
    }
}
