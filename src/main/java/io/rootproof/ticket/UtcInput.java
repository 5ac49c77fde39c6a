package io.rootproof.ticket;

import io.rootproof.time.Rfc3339;
import io.rootproof.web.ProblemException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads what {@code <input type="datetime-local">} sends, which has no zone: pages ask for UTC, and say so. */
final class UtcInput {

    private UtcInput() {}

    /**
     * @throws ProblemException 422 if it is not a date and time
     */
    static Instant parse(String name, @Nullable String given) {
        String text = given == null ? "" : given.strip();
        Instant at = Rfc3339.parse(text.endsWith("Z") ? text : text + "Z");
        if (at == null) {
            throw ProblemException.unprocessable(name + " must be a date and time in UTC, such as 2026-11-22T10:15.");
        }
        return at;
    }
}
