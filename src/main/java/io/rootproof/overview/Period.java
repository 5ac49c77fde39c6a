package io.rootproof.overview;

import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stretch of time that a page or a call asks about: from is included, to is not. */
record Period(Instant from, Instant to) {

    static final int USUAL_DAYS = 90;
    private static final int LONGEST_DAYS = 800;

    /**
     * Reads {@code from} and {@code to}. Without either it is the last 90 UTC days, today included.
     *
     * @throws ProblemException 400 with what to change
     */
    static Period of(@Nullable String from, @Nullable String to, Instant now) {
        Instant end = QueryParameters.instant("to", to);
        Instant start = QueryParameters.instant("from", from);
        if (end == null) {
            end = now.atOffset(ZoneOffset.UTC)
                    .toLocalDate()
                    .plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        }
        if (start == null) {
            start = end.minus(USUAL_DAYS, ChronoUnit.DAYS);
        }
        if (!start.isBefore(end)) {
            throw ProblemException.badRequest("from must lie before to.");
        }
        if (!start.isBefore(now)) {
            throw ProblemException.badRequest("from lies in the future. Results are known up to now.");
        }
        if (Duration.between(start, end).toDays() > LONGEST_DAYS) {
            throw ProblemException.badRequest("A period has at most " + LONGEST_DAYS + " days. Ask for a shorter one.");
        }
        return new Period(start, end);
    }

    static Period ofDays(LocalDate from, LocalDate to) {
        return new Period(
                from.atStartOfDay(ZoneOffset.UTC).toInstant(),
                to.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Every UTC day that it touches, in order. */
    List<LocalDate> days() {
        LocalDate last = to.minusNanos(1).atOffset(ZoneOffset.UTC).toLocalDate();
        return Stream.iterate(firstDay(), day -> !day.isAfter(last), day -> day.plusDays(1))
                .toList();
    }

    public LocalDate firstDay() {
        return from.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    public LocalDate lastDay() {
        return to.minusNanos(1).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** As the form shows it: a day where it begins with one. */
    public String fromText() {
        return text(from);
    }

    public String toText() {
        return text(to);
    }

    private static String text(Instant instant) {
        String full = instant.toString();
        return full.endsWith("T00:00:00Z") ? full.substring(0, 10) : full;
    }
}
