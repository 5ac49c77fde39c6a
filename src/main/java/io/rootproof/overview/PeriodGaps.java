package io.rootproof.overview;

import io.rootproof.overview.Inconsistency.Kind;
import io.rootproof.overview.Inconsistency.Named;
import io.rootproof.period.Sight;
import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Open audit periods in which a finished day of some account is not all proven. Whether there is one is asked, not how
 * many: that is the page of the period.
 */
@ApplicationScoped
class PeriodGaps {

    /** Those that end soonest; nobody has more open at once. */
    private static final int PERIODS = 50;

    private static final String OPEN = "select p.id, p.name, p.from_at, p.to_at from audit_period p"
            + " where p.state = 'OPEN' and p.from_at < ?%s order by p.to_at, p.id fetch first " + PERIODS
            + " rows only";

    private static final String UNCOVERED = "select cast(%d as bigint) as id from (values (1)) as one(x) where exists"
            + " (select 1 from result_day d join audit_period_member m on m.account_id = d.account_id"
            + " join account a on a.account_id = d.account_id where m.period_id = %d and a.in_scope = true"
            + " and d.utc_day >= ? and d.utc_day < ? and (d.failed_seconds > 0 or d.unknown_seconds > 0))";

    private final Sql sql;
    private final Sight sight;

    PeriodGaps(Sql sql, Sight sight) {
        this.sql = sql;
        this.sight = sight;
    }

    private record Open(long id, String name, Instant from, Instant to) {

        static Open read(ResultSet row) throws SQLException {
            return new Open(
                    row.getLong("id"), row.getString("name"), Sql.instant(row, "from_at"), Sql.instant(row, "to_at"));
        }

        Named named() {
            return new Named("/audit-periods/" + id, name, null, to);
        }
    }

    /** Empty if all of them are covered. */
    @Transactional
    Optional<Inconsistency> at(Instant now) {
        List<Open> open = sql.query(OPEN.formatted(hers()), Open::read, now);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Set<Long> uncovered = uncovered(open);
        List<Named> names = open.stream()
                .filter(period -> uncovered.contains(period.id()))
                .map(Open::named)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inconsistency(
                        Kind.PERIOD_WITH_GAPS,
                        names.size(),
                        names.subList(0, Math.min(Inconsistencies.NAMES, names.size()))));
    }

    private String hers() {
        if (sight.seen().everything()) {
            return "";
        }
        return sight.seen().periods().isEmpty()
                ? " and 1 = 0"
                : " and p.id in (" + sight.seen().ids() + ")";
    }

    /** All of them in one statement; each part ends at the first day that it finds. */
    private Set<Long> uncovered(List<Open> open) {
        List<String> parts = new ArrayList<>();
        List<Object> days = new ArrayList<>();
        for (Open period : open) {
            parts.add(UNCOVERED.formatted(period.id(), period.id()));
            days.add(day(period.from()));
            days.add(day(period.to()));
        }
        return new HashSet<>(sql.query(String.join(" union all ", parts), row -> row.getLong("id"), days.toArray()));
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
