package io.rootproof.bundle;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * What a report is about.
 *
 * @param from first instant of the period
 * @param to first instant after it
 * @param knownAt the report holds what was known then, whenever it is made; the same order makes the same report
 * @param scope whose rows it holds
 */
record ReportPeriod(Instant from, Instant to, Instant knownAt, ReportScope scope) {

    /** Of all accounts. */
    ReportPeriod(Instant from, Instant to, Instant knownAt) {
        this(from, to, knownAt, ReportScope.ALL);
    }

    /** First instant that the report says nothing of: a period that has not ended is judged until it is known. */
    Instant end() {
        return to.isBefore(knownAt) ? to : knownAt;
    }

    /** The UTC days of the whole period, counting a begun one. */
    int days() {
        return Math.toIntExact(
                Duration.between(firstDay(), to.plus(1, ChronoUnit.DAYS).minusMillis(1))
                        .toDays());
    }

    Instant firstDay() {
        return from.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).toInstant();
    }

    /** Which day of the period an instant is in, from 0. */
    int dayOf(Instant at) {
        return Math.toIntExact(Duration.between(firstDay(), at).toDays());
    }
}
