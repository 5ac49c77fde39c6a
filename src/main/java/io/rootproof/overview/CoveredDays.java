package io.rootproof.overview;

import io.rootproof.assessment.AccountsAssessed;
import io.rootproof.period.Part;
import io.rootproof.period.Seen;
import io.rootproof.period.Sight;
import io.rootproof.sql.Sql;
import io.rootproof.web.PeriodInView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finished days of the accounts that are in scope, by organisational unit. Ninety days of ten thousand accounts are
 * 900,000 rows, so the answer is kept for a while.
 */
@ApplicationScoped
class CoveredDays {

    private static final String SUM = """
            select a.organizational_unit as unit, d.utc_day as utc_day,
              sum(case when d.failed_seconds > 0 then 1 else 0 end) as failed_accounts,
              sum(case when d.failed_seconds = 0 and d.unknown_seconds > 0 then 1 else 0 end) as unknown_accounts,
              sum(case when d.failed_seconds = 0 and d.unknown_seconds = 0 and d.passed_seconds > 0 then 1 else 0 end)
                as passed_accounts,
              sum(cast(d.passed_seconds as bigint)) as passed_seconds,
              sum(cast(d.passed_seconds + d.failed_seconds + d.unknown_seconds as bigint)) as provable_seconds
            from result_day d join account a on a.account_id = d.account_id
            where (d.utc_day >= ? and d.utc_day <= ?%s) and a.in_scope = true%s
            group by a.organizational_unit, d.utc_day
            """;

    private final Sql sql;
    private final Sight sight;
    private final Kept<Map<String, Map<LocalDate, DayFigures>>> kept = new Kept<>();

    CoveredDays(Sql sql, Sight sight) {
        this.sql = sql;
        this.sight = sight;
    }

    private record Read(String unit, LocalDate day, DayFigures figures) {}

    void onAssessed(@Observes AccountsAssessed assessed) {
        kept.clear();
    }

    /**
     * Figures by unit and day; days and units without any are absent.
     *
     * @param besides days that are wanted too, wherever they lie
     */
    @Transactional
    Map<String, Map<LocalDate, DayFigures>> byUnit(
            LocalDate first, LocalDate last, List<LocalDate> besides, Instant now) {
        Seen seen = sight.seen();
        Part whole = seen.accountsIn(
                "a.account_id", PeriodInView.ofDays(first, last.plusDays(1)).until(now));
        return kept.get(
                seen.key() + " " + first + " " + last + " " + besides + " " + whole.sql(),
                now,
                () -> read(first, last, besides, whole));
    }

    private Map<String, Map<LocalDate, DayFigures>> read(
            LocalDate first, LocalDate last, List<LocalDate> besides, Part whole) {
        List<Object> days = new ArrayList<>(List.of(first, last));
        besides.stream().filter(day -> day.isBefore(first) || day.isAfter(last)).forEach(days::add);
        Map<String, Map<LocalDate, DayFigures>> byUnit = new HashMap<>();
        for (Read row : sql.query(
                SUM.formatted(" or d.utc_day = ?".repeat(days.size() - 2), whole.and()),
                row -> new Read(
                        row.getString("unit"),
                        row.getObject("utc_day", LocalDate.class),
                        new DayFigures(
                                1,
                                row.getLong("passed_accounts"),
                                row.getLong("failed_accounts"),
                                row.getLong("unknown_accounts"),
                                row.getLong("passed_seconds"),
                                row.getLong("provable_seconds"))),
                days.toArray())) {
            byUnit.computeIfAbsent(row.unit(), unit -> new HashMap<>()).put(row.day(), row.figures());
        }
        return byUnit;
    }
}
