package io.rootproof.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Times as AWS documents write them. */
public final class Rfc3339 {

    // The finding format allows Z, +01:00 and +0100; a time without an offset names no instant.
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    private static final int LONGEST = 40;

    private Rfc3339() {}

    /**
     * Reads a date and time with offset, cut to milliseconds (the clock's own tick).
     *
     * @return null where the text is null, has no offset, names no real date, or lies outside the years 1970 to 9999,
     *     which no column and no page could hold
     */
    public static @Nullable Instant parse(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        try {
            Instant at = OffsetDateTime.parse(text, FORMAT).toInstant().truncatedTo(ChronoUnit.MILLIS);
            int year = at.atOffset(ZoneOffset.UTC).getYear();
            return year < 1970 || year > 9999 ? null : at;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
