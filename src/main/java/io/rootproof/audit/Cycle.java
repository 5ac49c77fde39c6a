package io.rootproof.audit;

import io.rootproof.period.BundleEvery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/**
 * A calendar month or quarter (UTC) of an audit period; at the ends of the period it may be shorter.
 *
 * @param name such as {@code 2026-03} or {@code 2026-Q1}
 * @param to exclusive
 */
record Cycle(String name, Instant from, Instant to) {

    /** Those of a period that have ended, in order. */
    static List<Cycle> ended(BundleEvery every, LocalDate first, LocalDate until, Instant now) {
        List<Cycle> cycles = new ArrayList<>();
        LocalDate start =
                every == BundleEvery.MONTHLY ? first.withDayOfMonth(1) : first.with(IsoFields.DAY_OF_QUARTER, 1);
        while (start.isBefore(until)) {
            LocalDate end = start.plusMonths(every == BundleEvery.MONTHLY ? 1 : 3);
            Cycle cycle = new Cycle(
                    name(every, start), midnight(later(start, first)), midnight(end.isBefore(until) ? end : until));
            if (cycle.to.isAfter(now)) {
                break;
            }
            cycles.add(cycle);
            start = end;
        }
        return cycles;
    }

    private static String name(BundleEvery every, LocalDate start) {
        return every == BundleEvery.MONTHLY
                ? start.toString().substring(0, 7)
                : start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
