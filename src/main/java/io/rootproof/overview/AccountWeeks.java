package io.rootproof.overview;

import io.rootproof.assessment.AccountsAssessed;
import io.rootproof.overview.HeatStrip.Row;
import io.rootproof.period.Part;
import io.rootproof.period.Sight;
import io.rootproof.sql.Sql;
import io.rootproof.web.PeriodInView;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The accounts that were uncovered longest, week by week. Today is not finished and does not count here; the lists above
 * say how it stands.
 */
@ApplicationScoped
class AccountWeeks {

    private static final int MOST_COLUMNS = 60;
    private static final long HOUR = 3600;

    // Index result_day_uncovered finds the few days that are not all proven; the key of result_day then gives all days
    // of
    // the few accounts that are shown.
    private static final String UNCOVERED_LONGEST = """
            select l.account_id, l.name, d.utc_day, d.passed_seconds, d.unknown_seconds, d.failed_seconds
            from (
              select a.account_id, a.name, sum(u.failed_seconds + u.unknown_seconds) as uncovered
              from result_day u join account a on a.account_id = u.account_id
              where u.utc_day >= ? and u.utc_day <= ? and (u.failed_seconds > 0 or u.unknown_seconds > 0)
                and a.in_scope = true%s
              group by a.account_id, a.name
              order by uncovered desc, a.account_id
              offset ? rows fetch next ? rows only
            ) l join result_day d on d.account_id = l.account_id and d.utc_day >= ? and d.utc_day <= ?
            order by l.uncovered desc, l.account_id, d.utc_day
            """;

    private final Sql sql;
    private final Sight sight;
    private final Kept<Map<Account, Map<LocalDate, Parts>>> kept = new Kept<>();

    AccountWeeks(Sql sql, Sight sight) {
        this.sql = sql;
        this.sight = sight;
    }

    private record Account(String id, String name) {}

    private record Read(Account account, LocalDate day, Parts seconds) {}

    void onAssessed(@Observes AccountsAssessed assessed) {
        kept.clear();
    }

    /**
     * @param skipped how many with still more uncovered time are left out
     * @param most how many at most
     */
    @Transactional
    HeatStrip of(PeriodInView period, int skipped, int most, Instant now) {
        List<Stretch> columns = Stretch.of(period.firstDay(), period.lastDay(), 7, MOST_COLUMNS);
        List<Row> rows = new ArrayList<>();
        Part whole = sight.seen().accountsIn("a.account_id", period.until(now));
        kept.get(
                        whole.sql() + " " + period.firstDay() + " " + period.lastDay() + " " + skipped + " " + most,
                        now,
                        () -> read(period.firstDay(), period.lastDay(), skipped, most, whole))
                .forEach((account, days) -> rows.add(row(account, days, columns)));
        return new HeatStrip(columns, rows);
    }

    private Map<Account, Map<LocalDate, Parts>> read(
            LocalDate first, LocalDate last, int skipped, int most, Part whole) {
        Map<Account, Map<LocalDate, Parts>> found = new LinkedHashMap<>();
        sql.query(
                        UNCOVERED_LONGEST.formatted(whole.and()),
                        row -> new Read(
                                new Account(row.getString("account_id"), row.getString("name")),
                                row.getObject("utc_day", LocalDate.class),
                                new Parts(
                                        row.getLong("passed_seconds"),
                                        row.getLong("unknown_seconds"),
                                        row.getLong("failed_seconds"))),
                        first,
                        last,
                        skipped,
                        most,
                        first,
                        last)
                .forEach(row -> found.computeIfAbsent(row.account(), account -> new HashMap<>())
                        .put(row.day(), row.seconds()));
        return found;
    }

    private static Row row(Account account, Map<LocalDate, Parts> days, List<Stretch> columns) {
        List<Parts> cells = columns.stream()
                .map(column -> column.days().stream()
                        .map(day -> days.getOrDefault(day, Parts.NONE))
                        .reduce(Parts.NONE, Parts::plus))
                .toList();
        Parts sum = cells.stream().reduce(Parts.NONE, Parts::plus);
        String share = DayFigures.percent(sum.passed(), sum.total());
        String summary = Words.of(OverviewMessages.class)
                .rowSummary(
                        account.name(),
                        share,
                        columns.getFirst().first(),
                        columns.getLast().last(),
                        UnitDays.failed(cells),
                        UnitDays.unknown(cells),
                        HeatStrip.length(columns));
        return new Row(
                account.name(),
                account.id(),
                "/accounts/" + account.id(),
                share,
                Band.ofShares(summary, cells),
                cells.stream().map(AccountWeeks::hours).toList());
    }

    /** Hours passed, unknown and failed, such as {@code 166/0/2}; a dash where there was nothing to prove. */
    private static String hours(Parts seconds) {
        Parts hours = seconds.dividedBy(HOUR);
        return seconds.isEmpty() ? "–" : hours.passed() + "/" + hours.unknown() + "/" + hours.failed();
    }
}
