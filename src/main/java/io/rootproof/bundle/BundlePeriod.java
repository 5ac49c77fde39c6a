package io.rootproof.bundle;

import io.rootproof.web.ProblemException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
        if (!period.from.isBefore(period.to)) {
            throw ProblemException.unprocessable("from must be before to, which is not part of the period.");
        }
        if (!period.from.isBefore(now)) {
            throw ProblemException.unprocessable("from is in the future: nothing is known of that time yet.");
        }
        if (Duration.between(period.from, period.to).compareTo(LONGEST) > 0) {
            throw ProblemException.unprocessable(
                    "A period has at most " + LONGEST.toDays() + " days. Make several reports.");
        }
        return period;
    }

    private static Instant instant(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw ProblemException.unprocessable(
                    "Give from and to, as UTC days (2026-01-31) or instants (2026-01-31T00:00:00Z); to is exclusive.");
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
        throw ProblemException.unprocessable(
                name + " must be a UTC day such as 2026-01-31, or an instant such as 2026-01-31T00:00:00Z.");
    }
}
