package io.rootproof.bundle;

import io.rootproof.web.FormErrors;
import io.rootproof.web.Problem;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The period that a bundle is asked for.
 *
 * @param to exclusive
 */
record BundlePeriod(Instant from, Instant to) {

    static final Duration LONGEST = Duration.ofDays(1100);

    /**
     * Reads a period from two UTC days or instants.
     *
     * @throws ProblemException 422 with what to change
     */
    static BundlePeriod parse(@Nullable String from, @Nullable String to, Instant now) {
        BundlePeriod period = new BundlePeriod(instant("from", from), instant("to", to));
        BundleMessages words = Words.of(BundleMessages.class);
        if (!period.from.isBefore(period.to)) {
            throw refused("from", words.backwards());
        }
        if (!period.from.isBefore(now)) {
            throw refused("from", words.inFuture());
        }
        if (Duration.between(period.from, period.to).compareTo(LONGEST) > 0) {
            throw refused("from", words.tooLong(LONGEST.toDays()));
        }
        return period;
    }

    /**
     * A period that is known to be one.
     *
     * @throws ProblemException 422 if it has not begun
     */
    static BundlePeriod begun(Instant from, Instant to, Instant now) {
        if (!from.isBefore(now)) {
            throw refused("from", Words.of(BundleMessages.class).inFuture());
        }
        return new BundlePeriod(from, to);
    }

    /** The same for a form, where every input at fault is wanted; null if there is one. */
    static @Nullable BundlePeriod parse(@Nullable String from, @Nullable String to, Instant now, FormErrors errors) {
        Instant first = errors.reading("from", () -> instant("from", from));
        Instant end = errors.reading("to", () -> instant("to", to));
        return first == null || end == null ? null : errors.reading("from", () -> parse(from, to, now));
    }

    private static Instant instant(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw refused(name, Words.of(BundleMessages.class).giveBoth());
        }
        try {
            String given = text.strip();
            Instant instant = given.length() == 10
                    ? LocalDate.parse(given).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(given);
            if (instant.isAfter(LocalDate.of(2006, 1, 1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant())
                    && instant.isBefore(LocalDate.of(2200, 1, 1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant())) {
                return instant.truncatedTo(ChronoUnit.MILLIS);
            }
        } catch (DateTimeException unreadable) {
            // The message below covers it.
        }
        throw refused(name, Words.of(BundleMessages.class).unreadable(name));
    }

    private static ProblemException refused(String name, String sentence) {
        return ProblemException.unprocessable(sentence, List.of(new Problem.Violation(name, sentence)));
    }
}
