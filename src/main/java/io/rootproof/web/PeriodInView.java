package io.rootproof.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time that a page or a call asks about, {@code ?from=&to=}: from is included, to is not.
 */
public record PeriodInView(Instant from, Instant to) {

    /** Days in view unless somebody asks for others. */
    public static final int USUAL_DAYS = 90;

    private static final int LONGEST_DAYS = 800;

    /**
     * Reads {@code from} and {@code to}. Without either it is the last 90 UTC days, today included.
     *
     * @throws ProblemException 400 with what to change
     */
    public static PeriodInView of(@Nullable String from, @Nullable String to, Instant now) {
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
            throw ProblemException.badRequest(Words.of(WebMessages.class).periodBackwards());
        }
        if (!start.isBefore(now)) {
            throw ProblemException.badRequest(Words.of(WebMessages.class).periodInFuture());
        }
        if (Duration.between(start, end).toDays() > LONGEST_DAYS) {
            throw ProblemException.badRequest(Words.of(WebMessages.class).periodTooLong(LONGEST_DAYS));
        }
        return new PeriodInView(start, end);
    }

    public static PeriodInView ofDays(LocalDate from, LocalDate to) {
        return new PeriodInView(
                from.atStartOfDay(ZoneOffset.UTC).toInstant(),
                to.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Without what lies after an instant; what begins later stays as it is. */
    public PeriodInView until(Instant last) {
        return to.isAfter(last) && from.isBefore(last) ? new PeriodInView(from, last) : this;
    }

    /** Every UTC day that it touches, in order. */
    public List<LocalDate> days() {
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

    /** The first day that no longer belongs to it. */
    public LocalDate untilDay() {
        return lastDay().plusDays(1);
    }

    /** What follows the question mark of a link that keeps this period. */
    public String query() {
        return "from=" + encoded(fromText()) + "&to=" + encoded(toText());
    }

    /** As the form shows it: a day where it begins with one. */
    public String fromText() {
        return text(from);
    }

    public String toText() {
        return text(to);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(Instant instant) {
        String full = instant.toString();
        return full.endsWith("T00:00:00Z") ? full.substring(0, 10) : full;
    }
}
