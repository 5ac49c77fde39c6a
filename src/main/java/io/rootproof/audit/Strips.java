package io.rootproof.audit;

import io.rootproof.assessment.ResultStretch;
import io.rootproof.overview.Band;
import io.rootproof.overview.HeatStrip;
import io.rootproof.overview.HeatStrip.Row;
import io.rootproof.overview.Parts;
import io.rootproof.overview.Stretch;
import io.rootproof.period.AuditPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Days of an audit period as drawings. A long period is drawn week by week, or in stretches of four weeks. */
final class Strips {

    private static final int MOST_COLUMNS = 92;
    private static final LocalDate EARLIEST = LocalDate.of(2006, 1, 1);

    private Strips() {}

    /** Accounts by the worst result of each day. */
    static HeatStrip ofPeriod(String label, PeriodFigures figures, AuditPeriod period) {
        List<Stretch> columns = columns(period, figures.until(), figures.days());
        return strip(label, null, null, figures.share(), figures.days(), columns);
    }

    /** One account, by the worst result of each day. */
    static HeatStrip ofAccount(
            AccountFigures account, List<ResultStretch> stretches, AuditPeriod period, Instant until) {
        Map<LocalDate, Parts> days = new LinkedHashMap<>();
        FigureSum.AccountDays.worst(stretches).forEach((day, worst) -> days.put(day, FigureSum.one(worst)));
        return strip(account.name(), account.accountId(), null, account.share(), days, columns(period, until, days));
    }

    private static List<Stretch> columns(AuditPeriod period, Instant until, Map<LocalDate, Parts> days) {
        LocalDate last = until.minusMillis(1).atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate first = period.firstDay();
        // A period that begins long before there was anything is drawn from where there is something.
        LocalDate met = days.keySet().stream().min(LocalDate::compareTo).orElse(first);
        LocalDate start = first.isBefore(EARLIEST) && met.isAfter(first) ? met : first;
        return start.isAfter(last) ? List.of() : Stretch.of(start, last, 1, MOST_COLUMNS);
    }

    private static HeatStrip strip(
            String label,
            @org.jspecify.annotations.Nullable String id,
            @org.jspecify.annotations.Nullable String link,
            String share,
            Map<LocalDate, Parts> days,
            List<Stretch> columns) {
        if (columns.isEmpty()) {
            return new HeatStrip(columns, List.of());
        }
        List<Parts> cells = columns.stream()
                .map(column -> column.days().stream()
                        .map(day -> days.getOrDefault(day, Parts.NONE))
                        .reduce(Parts.NONE, Parts::plus))
                .toList();
        String summary = AuditWords.words()
                .strip(
                        label,
                        columns.getFirst().first(),
                        columns.getLast().last(),
                        share,
                        cells.stream().filter(cell -> cell.failed() > 0).count(),
                        cells.stream()
                                .filter(cell -> cell.failed() == 0 && cell.unknown() > 0)
                                .count());
        return new HeatStrip(
                columns,
                List.of(new Row(
                        label,
                        id,
                        id == null ? link : "/accounts/" + id,
                        share,
                        Band.ofShares(summary, cells),
                        cells.stream()
                                .map(cell -> cell.isEmpty()
                                        ? "–"
                                        : cell.passed() + "/" + cell.unknown() + "/" + cell.failed())
                                .toList())));
    }
}
