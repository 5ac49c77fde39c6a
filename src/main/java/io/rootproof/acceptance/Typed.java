package io.rootproof.acceptance;

import io.rootproof.time.Rfc3339;
import io.rootproof.web.Problem.Violation;
import io.rootproof.web.ProblemException;
import io.rootproof.web.StorableText;
import io.rootproof.web.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people type, made fit for storing; what cannot be used is refused all at once, each at its field. */
final class Typed {

    static final int LONGEST = 4000;

    private final List<Violation> wrong = new ArrayList<>();

    /** A text that must be there. */
    String required(String name, @Nullable String given) {
        String text = given == null ? "" : StorableText.of(given).strip();
        if (text.isEmpty()) {
            wrong(name, words().empty(words().field(name)));
        } else if (text.length() > LONGEST) {
            wrong(name, words().tooLong(words().field(name), number(text.length()), number(LONGEST)));
        }
        return text;
    }

    /** A date and time in UTC as pages write it, {@code 2026-11-22 10:15Z}, or a day, which is its first instant. */
    @Nullable
    Instant utc(String name, @Nullable String given) {
        String text = given == null ? "" : given.strip().replaceFirst("\\s+", "T");
        if (text.isEmpty()) {
            return null;
        }
        String whole = text.matches("\\d{4}-\\d{2}-\\d{2}") ? text + "T00:00" : text;
        Instant at = Rfc3339.parse(whole.endsWith("Z") ? whole : whole + "Z");
        if (at == null) {
            wrong(name, words().notATime(words().field(name)));
        }
        return at;
    }

    /** A date and time with offset, as programs write it. */
    @Nullable
    Instant rfc3339(String name, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        Instant at = Rfc3339.parse(given.strip());
        if (at == null) {
            wrong(name, words().notAnInstant(name));
        }
        return at;
    }

    void wrong(String name, String sentence) {
        wrong.add(new Violation(name, sentence));
    }

    /**
     * @throws ProblemException 422 with everything that cannot be used
     */
    void done() {
        if (!wrong.isEmpty()) {
            throw ProblemException.unprocessable(
                    String.join(" ", wrong.stream().map(Violation::message).toList()), List.copyOf(wrong));
        }
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static AcceptanceRefusals words() {
        return Words.of(AcceptanceRefusals.class);
    }
}
