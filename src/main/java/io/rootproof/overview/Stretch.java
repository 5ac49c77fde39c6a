package io.rootproof.overview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** UTC days in a row that a chart draws as one column; the first and the last are part of it. */
public record Stretch(LocalDate first, LocalDate last) {

    private static final int[] LENGTHS = {1, 7, 28};

    /**
     * The days from first to last: each alone, or as weeks from Monday to Sunday, or as four weeks, whichever is the
     * finest that makes no more columns than wanted. Those at the ends may be shorter.
     *
     * @param finest 1 or 7 days
     * @param most how many columns there is room for
     */
    public static List<Stretch> of(LocalDate first, LocalDate last, int finest, int most) {
        List<Stretch> columns = List.of();
        for (int length : LENGTHS) {
            if (length >= finest) {
                columns = of(first, last, length);
                if (columns.size() <= most) {
                    return columns;
                }
            }
        }
        return columns;
    }

    private static List<Stretch> of(LocalDate first, LocalDate last, int length) {
        List<Stretch> columns = new ArrayList<>();
        LocalDate start = first;
        while (!start.isAfter(last)) {
            LocalDate end = length == 1
                    ? start
                    : start.plusDays(length - 7).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            columns.add(new Stretch(start, end.isAfter(last) ? last : end));
            start = end.plusDays(1);
        }
        return columns;
    }

    public List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** How many days it has. */
    long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
