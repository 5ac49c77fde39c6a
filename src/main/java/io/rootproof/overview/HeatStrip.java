package io.rootproof.overview;

import io.rootproof.overview.Strip.Segment;
import io.rootproof.web.PeriodInView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Days from left to right, the organisation first and its units below.
 *
 * @param rows the organisation, then its units, those with the least coverage first
 * @param hidden units that there was no room for
 */
record HeatStrip(PeriodInView period, List<Row> rows, int hidden) {

    private static final int MOST_ROWS = 10;
    private static final int DEEP = 8;

    /**
     * One row, as a strip and as a table.
     *
     * @param link to the accounts of the unit; null for the organisation
     * @param share of the period's provable time that was covered
     */
    record Row(String label, @Nullable String link, String share, Strip strip, List<DayFigures> days) {}

    static HeatStrip of(PeriodInView period, Map<String, Map<LocalDate, DayFigures>> byUnit) {
        List<LocalDate> days = period.days();
        Map<String, Map<LocalDate, DayFigures>> groups = grouped(byUnit);
        List<Row> units = new ArrayList<>();
        groups.forEach((unit, figures) -> units.add(row(unit, link(unit), days, figures)));
        units.sort(Comparator.comparingDouble(HeatStrip::covered).thenComparing(Row::label));
        List<Row> rows = new ArrayList<>();
        rows.add(row("Organisation", null, days, whole(byUnit)));
        if (units.size() > 1) {
            rows.addAll(units.subList(0, Math.min(units.size(), MOST_ROWS)));
        }
        return new HeatStrip(period, rows, Math.max(0, units.size() - MOST_ROWS));
    }

    public Row organisation() {
        return rows.getFirst();
    }

    /** Many units are shown by their first two names, such as {@code Root/Workloads}. */
    private static Map<String, Map<LocalDate, DayFigures>> grouped(Map<String, Map<LocalDate, DayFigures>> byUnit) {
        if (byUnit.size() <= DEEP) {
            return byUnit;
        }
        Map<String, Map<LocalDate, DayFigures>> groups = new TreeMap<>();
        byUnit.forEach(
                (unit, figures) -> add(groups.computeIfAbsent(firstTwo(unit), name -> new HashMap<>()), figures));
        return groups;
    }

    private static String firstTwo(String unit) {
        String[] names = unit.split("/", -1);
        return names.length <= 2 ? unit : names[0] + "/" + names[1];
    }

    private static Map<LocalDate, DayFigures> whole(Map<String, Map<LocalDate, DayFigures>> byUnit) {
        Map<LocalDate, DayFigures> whole = new HashMap<>();
        byUnit.values().forEach(figures -> add(whole, figures));
        return whole;
    }

    private static void add(Map<LocalDate, DayFigures> sum, Map<LocalDate, DayFigures> figures) {
        figures.forEach((day, some) -> sum.merge(day, some, DayFigures::plus));
    }

    private static Row row(
            String unit, @Nullable String link, List<LocalDate> days, Map<LocalDate, DayFigures> figures) {
        List<DayFigures> all = days.stream()
                .map(day -> figures.getOrDefault(day, DayFigures.none(day)))
                .toList();
        String label = unit.isEmpty() ? "Without a unit" : unit;
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            segments.add(new Segment(i, 1, all.get(i).tone(), all.get(i).title()));
        }
        DayFigures sum = all.stream().reduce(DayFigures.none(days.getFirst()), DayFigures::plus);
        long failed = all.stream().filter(day -> day.failed() > 0).count();
        long unknown = all.stream()
                .filter(day -> day.failed() == 0 && day.unknown() > 0)
                .count();
        String summary = label + ", " + days.getFirst() + " to " + days.getLast() + ": " + failed
                + " days with a failure, " + unknown + " more with something unknown, " + shown(sum);
        return new Row(label, link, sum.share(), new Strip(summary, days.size(), segments), all);
    }

    private static String shown(DayFigures sum) {
        return sum.provableSeconds() == 0 ? "nothing to prove" : sum.share() + " of the time covered";
    }

    private static double covered(Row row) {
        long passed = row.days().stream().mapToLong(DayFigures::passedSeconds).sum();
        long provable =
                row.days().stream().mapToLong(DayFigures::provableSeconds).sum();
        return provable == 0 ? 2 : (double) passed / provable;
    }

    private static @Nullable String link(String unit) {
        return unit.isEmpty() ? null : "/accounts?ou=" + URLEncoder.encode(unit, StandardCharsets.UTF_8);
    }
}
