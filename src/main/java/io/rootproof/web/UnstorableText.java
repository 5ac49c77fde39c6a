package io.rootproof.web;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what a database says of text that it cannot keep. Features check their input; this keeps what slipped
 * through, often on one of the two databases only, from looking like our failure.
 */
final class UnstorableText {

    private static final int DEEPEST = 20;

    private UnstorableText() {}

    /** What to tell the client; null if the trouble is another. */
    static @Nullable String reason(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                return switch (refused.getSQLState()) {
                    // PostgreSQL's text has no U+0000.
                    case "22021", "22P05" -> Words.of(ProblemMessages.class).unstorableCharacter();
                    case "22001" -> Words.of(ProblemMessages.class).textTooLong();
                    default -> null;
                };
            }
            cause = cause.getCause();
        }
        return null;
    }
}
