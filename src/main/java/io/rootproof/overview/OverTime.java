package io.rootproof.overview;

import io.rootproof.overview.HeatStrip.Axis;
import io.rootproof.web.PeriodInView;
import io.rootproof.web.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Accounts of the organisation by result over time, as a drawing and as a table of the same figures.
 *
 * @param sum of the whole period
 * @param most accounts in the highest column
 * @param length days that a column stands for
 */
record OverTime(List<Line> lines, DayFigures sum, Band band, String most, int length, Axis axis) {

    /** Accounts on an average day of a stretch; on a single day, of that day. */
    record Line(Stretch stretch, String passed, String unknown, String failed, String share) {}

    static OverTime of(PeriodInView period, Map<String, Map<LocalDate, DayFigures>> byUnit) {
        Map<LocalDate, DayFigures> whole = new HashMap<>();
        byUnit.values().forEach(figures -> DayFigures.addTo(whole, figures));
        List<Stretch> columns = UnitDays.columns(period);
        List<DayFigures> figures =
                columns.stream().map(column -> DayFigures.sum(column, whole)).toList();
        List<Parts> parts = figures.stream().map(DayFigures::parts).toList();
        DayFigures sum = figures.stream().reduce(DayFigures.NONE, DayFigures::plus);
        int length = HeatStrip.length(columns);
        OverviewMessages words = Words.of(OverviewMessages.class);
        String summary = words.rowSummary(
                words.organisation(),
                sum.share(),
                period.firstDay(),
                period.lastDay(),
                UnitDays.failed(parts),
                UnitDays.unknown(parts),
                length);
        return new OverTime(
                IntStream.range(0, columns.size())
                        .mapToObj(i -> line(columns.get(i), figures.get(i)))
                        .toList(),
                sum,
                Band.ofCounts(summary, parts),
                Long.toString(Math.ceilDiv(
                        parts.stream().mapToLong(Parts::total).max().orElse(0), 10)),
                length,
                Axis.of(columns));
    }

    private static Line line(Stretch stretch, DayFigures figures) {
        Parts parts = figures.parts();
        return new Line(
                stretch,
                DayFigures.tenths(parts.passed()),
                DayFigures.tenths(parts.unknown()),
                DayFigures.tenths(parts.failed()),
                figures.share());
    }

    public boolean isEmpty() {
        return sum.isEmpty();
    }
}
