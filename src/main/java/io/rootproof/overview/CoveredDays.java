package io.rootproof.overview;

import io.rootproof.assessment.AccountsAssessed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finished days of the accounts that are in scope, by organisational unit. Ninety days of ten thousand accounts are
 * 900,000 rows, so the answer is kept until an assessment changes it, and no longer than a minute, since another node
 * may have assessed.
 */
@ApplicationScoped
class CoveredDays {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 20;

    private static final String SUM = """
            select a.organizational_unit as unit, d.utc_day as utc_day,
              sum(case when d.failed_seconds > 0 then 1 else 0 end) as failed_accounts,
              sum(case when d.failed_seconds = 0 and d.unknown_seconds > 0 then 1 else 0 end) as unknown_accounts,
              sum(case when d.failed_seconds = 0 and d.unknown_seconds = 0 and d.passed_seconds > 0 then 1 else 0 end)
                as passed_accounts,
              sum(cast(d.passed_seconds as bigint)) as passed_seconds,
              sum(cast(d.passed_seconds + d.failed_seconds + d.unknown_seconds as bigint)) as provable_seconds
            from result_day d join account a on a.account_id = d.account_id
            where d.utc_day >= :first and d.utc_day <= :last and a.in_scope = true
            group by a.organizational_unit, d.utc_day
            """;

    private final EntityManager entities;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    CoveredDays(EntityManager entities) {
        this.entities = entities;
    }

    private record Kept(Instant since, Map<String, Map<LocalDate, DayFigures>> figures) {}

    void onAssessed(@Observes AccountsAssessed assessed) {
        kept.clear();
    }

    /** Figures by unit and day; days and units without any are absent. */
    @Transactional
    Map<String, Map<LocalDate, DayFigures>> byUnit(LocalDate first, LocalDate last, Instant now) {
        String key = first + " " + last;
        Kept known = kept.get(key);
        if (known != null && known.since().plus(KEPT).isAfter(now)) {
            return known.figures();
        }
        Map<String, Map<LocalDate, DayFigures>> figures = sum(first, last);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(key, new Kept(now, figures));
        return figures;
    }

    private Map<String, Map<LocalDate, DayFigures>> sum(LocalDate first, LocalDate last) {
        Map<String, Map<LocalDate, DayFigures>> byUnit = new HashMap<>();
        for (Object row : entities.createNativeQuery(SUM, Tuple.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()) {
            Tuple columns = (Tuple) row;
            LocalDate day = day(columns.get("utc_day"));
            byUnit.computeIfAbsent(columns.get("unit", String.class), unit -> new HashMap<>())
                    .put(
                            day,
                            new DayFigures(
                                    day,
                                    number(columns, "passed_accounts"),
                                    number(columns, "failed_accounts"),
                                    number(columns, "unknown_accounts"),
                                    number(columns, "passed_seconds"),
                                    number(columns, "provable_seconds")));
        }
        return byUnit;
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static long number(Tuple columns, String name) {
        return ((Number) columns.get(name)).longValue();
    }
}
