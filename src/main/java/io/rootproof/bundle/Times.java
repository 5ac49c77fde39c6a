package io.rootproof.bundle;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants and durations as the report prints them: UTC, and saying so. */
final class Times {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    private Times() {}

    static String minute(Instant at) {
        return MINUTE.format(at.atZone(ZoneOffset.UTC));
    }

    static String second(Instant at) {
        return SECOND.format(at.atZone(ZoneOffset.UTC));
    }

    static String day(Instant at) {
        return DAY.format(at.atZone(ZoneOffset.UTC));
    }

    /** The two largest units that are not zero: {@code 3 d 4 h}; less than a minute is said in seconds. */
    static String length(long seconds) {
        Duration length = Duration.ofSeconds(seconds);
        if (length.toDays() > 0) {
            return length.toDays() + " d" + unless0(length.toHoursPart(), "h");
        }
        if (length.toHours() > 0) {
            return length.toHours() + " h" + unless0(length.toMinutesPart(), "min");
        }
        return length.toMinutes() > 0 ? length.toMinutes() + " min" : seconds + " s";
    }

    private static String unless0(int count, String unit) {
        return count == 0 ? "" : " " + count + " " + unit;
    }
}
