package io.rootproof.account;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state of an AWS account, as Organizations reports it, and LEFT for one that is gone from the organisation. */
public enum Lifecycle {
    PENDING_ACTIVATION,
    ACTIVE,
    SUSPENDED,
    PENDING_CLOSURE,
    CLOSED,
    LEFT;

    /** Whether a root user can be judged: only an active account can be looked into. */
    public boolean isAssessable() {
        return this == ACTIVE;
    }

    /** Reads {@code State}, and {@code Status} which it replaces, without regard to case. */
    public static Optional<Lifecycle> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(valueOf(text.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unlisted) {
            return Optional.empty();
        }
    }
}
