package io.rootproof.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as pages write them, for sentences that are made away from a page. */
public final class Minutes {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Minutes() {}

    /** Such as {@code 2026-03-03 10:00Z}: cut to the minute. */
    public static String of(Instant instant) {
        return FORMAT.format(instant);
    }
}
