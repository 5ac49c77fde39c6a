package io.rootproof.overview;

import io.rootproof.overview.HeatStrip.Row;
import io.rootproof.web.PeriodInView;
import io.rootproof.web.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Organisational units over time, those with the least coverage first.
 *
 * @param hidden units that there was no room for
 */
record UnitDays(HeatStrip strip, int hidden) {

    private static final int MOST_ROWS = 8;
    private static final int MOST_COLUMNS = 92;

    private record Unit(String name, DayFigures sum, List<DayFigures> columns) {

        double covered() {
            return sum.provableSeconds() == 0 ? 2 : (double) sum.passedSeconds() / sum.provableSeconds();
        }
    }

    static List<Stretch> columns(PeriodInView period) {
        return Stretch.of(period.firstDay(), period.lastDay(), 1, MOST_COLUMNS);
    }

    static UnitDays of(PeriodInView period, Map<String, Map<LocalDate, DayFigures>> byUnit) {
        List<Stretch> columns = columns(period);
        List<Unit> units = new ArrayList<>();
        grouped(within(period, byUnit)).forEach((name, days) -> {
            List<DayFigures> sums =
                    columns.stream().map(column -> DayFigures.sum(column, days)).toList();
            DayFigures sum = sums.stream().reduce(DayFigures.NONE, DayFigures::plus);
            if (!sum.isEmpty()) {
                units.add(new Unit(name, sum, sums));
            }
        });
        units.sort(Comparator.comparingDouble(Unit::covered).thenComparing(Unit::name));
        List<Row> rows =
                units.stream().limit(MOST_ROWS).map(unit -> row(unit, columns)).toList();
        return new UnitDays(new HeatStrip(columns, rows), Math.max(0, units.size() - MOST_ROWS));
    }

    /** A unit that had no account to prove in these days takes no place; the figures hold days of the trend besides. */
    private static Map<String, Map<LocalDate, DayFigures>> within(
            PeriodInView period, Map<String, Map<LocalDate, DayFigures>> byUnit) {
        return byUnit.entrySet().stream()
                .filter(unit -> unit.getValue().entrySet().stream()
                        .anyMatch(day -> !day.getKey().isBefore(period.firstDay())
                                && !day.getKey().isAfter(period.lastDay())
                                && !day.getValue().isEmpty()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Many units are shown by their first two names, such as {@code Root/Workloads}. */
    private static Map<String, Map<LocalDate, DayFigures>> grouped(Map<String, Map<LocalDate, DayFigures>> byUnit) {
        if (byUnit.size() <= MOST_ROWS) {
            return byUnit;
        }
        Map<String, Map<LocalDate, DayFigures>> groups = new TreeMap<>();
        byUnit.forEach((unit, figures) ->
                DayFigures.addTo(groups.computeIfAbsent(firstTwo(unit), name -> new HashMap<>()), figures));
        return groups;
    }

    private static String firstTwo(String unit) {
        String[] names = unit.split("/", -1);
        return names.length <= 2 ? unit : names[0] + "/" + names[1];
    }

    private static Row row(Unit unit, List<Stretch> columns) {
        OverviewMessages words = Words.of(OverviewMessages.class);
        String label = unit.name().isEmpty() ? words.withoutUnit() : unit.name();
        List<Parts> parts = unit.columns().stream().map(DayFigures::parts).toList();
        String summary = words.rowSummary(
                label,
                unit.sum().share(),
                columns.getFirst().first(),
                columns.getLast().last(),
                failed(parts),
                unknown(parts),
                HeatStrip.length(columns));
        return new Row(
                label,
                null,
                unit.name().isEmpty()
                        ? null
                        : "/accounts?scope=in&ou=" + URLEncoder.encode(unit.name(), StandardCharsets.UTF_8),
                unit.sum().share(),
                Band.ofShares(summary, parts),
                unit.columns().stream().map(DayFigures::cell).toList());
    }

    static long failed(List<Parts> parts) {
        return parts.stream().filter(part -> part.failed() > 0).count();
    }

    static long unknown(List<Parts> parts) {
        return parts.stream()
                .filter(part -> part.failed() == 0 && part.unknown() > 0)
                .count();
    }
}
