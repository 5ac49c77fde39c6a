package io.rootproof.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * An account and a time that somebody picked.
 *
 * @param asked the day or instant as it was asked for
 * @param day null for an instant
 * @param instant null for a day
 * @param choice how it came to this account and time
 */
record Picked(
        String accountId,
        String asked,
        @Nullable LocalDate day,
        @Nullable Instant instant,
        String choice) {

    /** The first instant that it is about. */
    Instant first() {
        return day == null
                ? java.util.Objects.requireNonNull(instant)
                : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
