package io.rootproof.overview;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One UTC day of a group of accounts. An account counts by its worst result of the day.
 *
 * @param passed accounts that were proven all day, of those that could be
 * @param provableSeconds seconds in scope that could be proven: the rest of the time is left out
 */
record DayFigures(LocalDate day, long passed, long failed, long unknown, long passedSeconds, long provableSeconds) {

    static DayFigures none(LocalDate day) {
        return new DayFigures(day, 0, 0, 0, 0, 0);
    }

    DayFigures plus(DayFigures other) {
        return new DayFigures(
                day,
                passed + other.passed,
                failed + other.failed,
                unknown + other.unknown,
                passedSeconds + other.passedSeconds,
                provableSeconds + other.provableSeconds);
    }

    public boolean isEmpty() {
        return provable() == 0;
    }

    public long provable() {
        return passed + failed + unknown;
    }

    /** Share of the time that was covered by evidence of no key, such as {@code 98.3 %}; a dash where there was none to cover. */
    public String share() {
        return provableSeconds == 0 ? "–" : percent(passedSeconds, provableSeconds);
    }

    /** Style of the day's cell: failure before doubt, each darker the more accounts it is. */
    public String tone() {
        if (isEmpty()) {
            return "none";
        }
        if (failed > 0) {
            return "bad-" + level(failed);
        }
        return unknown > 0 ? "doubt-" + level(unknown) : "good";
    }

    public String title() {
        return isEmpty()
                ? day + ": no account to prove"
                : day + ": " + passed + " of " + provable() + " proven all day, " + failed + " failed, " + unknown
                        + " unknown; " + share() + " of the time";
    }

    private int level(long accounts) {
        double part = (double) accounts / provable();
        return part <= 0.05 ? 1 : part <= 0.25 ? 2 : 3;
    }

    /** Cut, never rounded up: 100 % means all of it. */
    static String percent(long part, long whole) {
        long tenths = Math.floorDiv(part * 1000, whole);
        return String.format(Locale.ROOT, "%d.%d %%", tenths / 10, tenths % 10);
    }
}
