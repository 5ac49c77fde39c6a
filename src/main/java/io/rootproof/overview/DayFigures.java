package io.rootproof.overview;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * UTC days of a group of accounts. On each day an account counts by its worst result.
 *
 * @param days how many days are summed up here
 * @param passed accounts that were proven all day, of those that could be
 * @param provableSeconds seconds in scope that could be proven: the rest of the time is left out
 */
record DayFigures(int days, long passed, long failed, long unknown, long passedSeconds, long provableSeconds) {

    static final DayFigures NONE = new DayFigures(0, 0, 0, 0, 0, 0);

    DayFigures plus(DayFigures other) {
        return new DayFigures(
                days + other.days,
                passed + other.passed,
                failed + other.failed,
                unknown + other.unknown,
                passedSeconds + other.passedSeconds,
                provableSeconds + other.provableSeconds);
    }

    /** Another group on the same days. */
    DayFigures beside(DayFigures other) {
        DayFigures sum = plus(other);
        return new DayFigures(
                Math.max(days, other.days),
                sum.passed,
                sum.failed,
                sum.unknown,
                sum.passedSeconds,
                sum.provableSeconds);
    }

    static void addTo(Map<LocalDate, DayFigures> sum, Map<LocalDate, DayFigures> figures) {
        figures.forEach((day, some) -> sum.merge(day, some, DayFigures::beside));
    }

    static DayFigures sum(Stretch stretch, Map<LocalDate, DayFigures> byDay) {
        return stretch.days().stream().map(day -> byDay.getOrDefault(day, NONE)).reduce(NONE, DayFigures::plus);
    }

    public boolean isEmpty() {
        return passed + failed + unknown == 0;
    }

    /** Accounts on an average day, in tenths of an account. */
    Parts parts() {
        return days == 0 ? Parts.NONE : new Parts(passed * 10, unknown * 10, failed * 10).dividedBy(days);
    }

    /** Passed, unknown and failed on an average day, such as {@code 11/2/1}; a dash where there was nothing to prove. */
    String cell() {
        Parts parts = parts();
        return parts.isEmpty()
                ? "–"
                : tenths(parts.passed()) + "/" + tenths(parts.unknown()) + "/" + tenths(parts.failed());
    }

    static String tenths(long tenths) {
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    /** Share of the time that was covered by evidence of no key, such as {@code 98.3 %}; a dash where there was none to cover. */
    public String share() {
        return provableSeconds == 0 ? "–" : percent(passedSeconds, provableSeconds);
    }

    /** Cut, never rounded up: 100 % means all of it. */
    static String percent(long part, long whole) {
        long tenths = Math.floorDiv(part * 1000, whole);
        return String.format(Locale.ROOT, "%d.%d %%", tenths / 10, tenths % 10);
    }
}
