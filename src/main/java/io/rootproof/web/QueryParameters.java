package io.rootproof.web;

import io.rootproof.time.Rfc3339;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind the question mark. A value that is empty counts as not given, as forms send it; one that
 * cannot be read is a 400 that says what can.
 */
public final class QueryParameters {

    private static final List<String> PERIOD = List.of("from", "to");

    private QueryParameters() {}

    /**
     * Refuses names that a list does not know: a filter with a slip of the pen in its name would otherwise show
     * everything and look as if it had filtered. Pages carry the period in view besides, see {@link PeriodInView}.
     */
    public static void refuseUnknown(UriInfo uri, List<String> known) {
        for (String name : uri.getQueryParameters().keySet()) {
            boolean periodInView = PERIOD.contains(name)
                    && !CurrentRequest.isApi(uri.getRequestUri().getPath());
            if (!known.contains(name) && !periodInView) {
                throw ProblemException.badRequest(
                        Words.of(QueryMessages.class).unknown(shortened(name), String.join(", ", known)));
            }
        }
    }

    /** One of the names of an enum, whatever their case; null if not given. */
    public static <E extends Enum<E>> @Nullable E oneOf(String name, @Nullable String given, Class<E> type) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, given.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unlisted) {
            String allowed =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            throw ProblemException.badRequest(Words.of(QueryMessages.class).notOneOf(name, allowed, shortened(given)));
        }
    }

    /** True or false; null if not given. */
    public static @Nullable Boolean flag(String name, @Nullable String given) {
        String text = text(given);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw ProblemException.badRequest(Words.of(QueryMessages.class).notTrueOrFalse(name));
        };
    }

    /** An instant with offset, or a day, which means its first instant in UTC; null if not given. */
    public static @Nullable Instant instant(String name, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip().replace(' ', '+'); // a plus sign that was not encoded arrives as a blank
        Instant instant = text.length() == "2026-03-03".length() ? startOfDay(text) : Rfc3339.parse(text);
        if (instant == null) {
            throw ProblemException.badRequest(Words.of(QueryMessages.class).notAnInstant(name, shortened(given)));
        }
        return instant;
    }

    /** A whole number that is not negative, as ids are; null if not given. */
    public static @Nullable Long number(String name, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            long value = Long.parseLong(given.strip());
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // The message below covers it.
        }
        throw ProblemException.badRequest(Words.of(QueryMessages.class).notANumber(name, shortened(given)));
    }

    /** The text without blanks around it; null if nothing is left. */
    public static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    private static @Nullable Instant startOfDay(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < 1970
                    ? null
                    : day.atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
