package io.rootproof.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How it stood before, beside how it stands now: a finished day counts by time, now counts by accounts.
 *
 * @param points the nearest first; days of which nothing is known are left out
 */
record Trend(List<Point> points) {

    private static final List<Integer> DAYS_AGO = List.of(7, 30);

    /**
     * @param share of that day's provable time that was covered
     * @param failed accounts that failed at some time of that day
     * @param unknown others that were unknown at some time of it
     * @param change 1 if more is proven now than then, -1 if less, 0 if the same
     */
    record Point(int daysAgo, LocalDate day, String share, long failed, long unknown, int change) {}

    static List<LocalDate> days(LocalDate today) {
        return DAYS_AGO.stream().map(today::minusDays).toList();
    }

    static Trend of(LocalDate today, Figures now, Map<String, Map<LocalDate, DayFigures>> byUnit) {
        return new Trend(DAYS_AGO.stream()
                .map(ago -> point(ago, today.minusDays(ago), now, byUnit))
                .filter(Objects::nonNull)
                .toList());
    }

    private static @Nullable Point point(
            int ago, LocalDate day, Figures now, Map<String, Map<LocalDate, DayFigures>> byUnit) {
        DayFigures then = byUnit.values().stream()
                .flatMap(days -> Stream.ofNullable(days.get(day)))
                .reduce(DayFigures.NONE, DayFigures::beside);
        if (then.provableSeconds() == 0 || now.provable() == 0) {
            return null;
        }
        int change = Long.compare(
                now.passed() * then.provableSeconds(), Math.multiplyExact(then.passedSeconds(), now.provable()));
        return new Point(ago, day, then.share(), then.failed(), then.unknown(), change);
    }
}
