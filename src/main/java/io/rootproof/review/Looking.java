package io.rootproof.review;

import io.rootproof.assessment.Coverage;
import io.rootproof.assessment.TimeByResult;
import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the control over a time. Everything is asked as of the end of that time, so whoever asks again later gets the
 * same, unless something was learned meanwhile about the time itself.
 */
@ApplicationScoped
class Looking {

    private static final String CHANGED = "CHANGED ";

    private static final String OPEN = "t.opened_at < ? and (t.closed_at is null or t.closed_at >= ?)";

    private static final String OF_RUNS = " from collection_run r join collection_failure f on f.run_id = r.id"
            + " where r.started_at >= ? and r.started_at < ? and f.failed_at < ?";

    private static final String COUNTS = "select 'OPENED' as name, count(*) as figure from ticket t"
            + " where t.opened_at >= ? and t.opened_at < ?"
            + " union all select 'CLOSED', count(*) from ticket t where t.closed_at >= ? and t.closed_at < ?"
            + " union all select 'CANCELLED', count(*) from ticket t where t.closed_at >= ? and t.closed_at < ?"
            + " and t.state = 'CANCELLED'"
            + " union all select 'OPEN', count(*) from ticket t where " + OPEN
            + " union all select 'OVERDUE', count(*) from ticket t where " + OPEN
            + " and t.clock_stopped_at is null and t.due_at < ?"
            + " union all select 'REQUESTED', count(*) from risk_acceptance x"
            + " where x.requested_at >= ? and x.requested_at < ?"
            + " union all select 'APPROVED', count(*) from risk_acceptance x"
            + " where x.decided_at >= ? and x.decided_at < ? and x.state <> 'REJECTED'"
            + " union all select 'REJECTED', count(*) from risk_acceptance x"
            + " where x.decided_at >= ? and x.decided_at < ? and x.state = 'REJECTED'"
            + " union all select 'ENDED', count(*) from risk_acceptance x"
            + " where x.in_force_at is not null and x.ended_at >= ? and x.ended_at < ?"
            + " union all select 'IN_FORCE', count(*) from risk_acceptance x"
            + " where x.in_force_at < ? and (x.ended_at is null or x.ended_at >= ?)"
            + " union all select 'RUNS', count(*) from collection_run r where r.started_at >= ? and r.started_at < ?"
            + " union all select 'CALLS', count(*)" + OF_RUNS
            + " union all select 'ACCOUNTS', count(distinct f.account_id)" + OF_RUNS
            + " union all select concat('" + CHANGED + "', c.field), count(*) from account_change c"
            + " where c.recorded_at >= ? and c.recorded_at < ? group by c.field";

    private final Sql sql;
    private final NamedRows named;
    private final Coverage coverage;

    Looking(Sql sql, NamedRows named, Coverage coverage) {
        this.sql = sql;
        this.named = named;
        this.coverage = coverage;
    }

    private record Count(String name, long figure) {

        static Count read(ResultSet row) throws SQLException {
            return new Count(row.getString("name"), row.getLong("figure"));
        }
    }

    /**
     * @param to not after {@code now}
     */
    @Transactional
    LookedAt over(Instant from, Instant to, Instant now) {
        Map<String, Long> counts = new HashMap<>();
        Object[] values = {
            from,
            to,
            from,
            to,
            from,
            to,
            to,
            to,
            to,
            to,
            to, // tickets
            from,
            to,
            from,
            to,
            from,
            to,
            from,
            to,
            to,
            to, // exceptions
            from,
            to,
            from,
            to,
            to,
            from,
            to,
            to,
            from,
            to // runs and changes
        };
        sql.query(COUNTS, Count::read, values).forEach(count -> counts.put(count.name(), count.figure()));
        NamedRows.Found names = named.of(from, to);
        return new LookedAt(
                from,
                to,
                coverage(coverage.ofAll(from, to, now)),
                new LookedAt.Tickets(
                        counts.getOrDefault("OPENED", 0L),
                        counts.getOrDefault("CLOSED", 0L),
                        counts.getOrDefault("CANCELLED", 0L),
                        counts.getOrDefault("OPEN", 0L),
                        counts.getOrDefault("OVERDUE", 0L),
                        names.tickets()),
                new LookedAt.Exceptions(
                        counts.getOrDefault("REQUESTED", 0L),
                        counts.getOrDefault("APPROVED", 0L),
                        counts.getOrDefault("REJECTED", 0L),
                        counts.getOrDefault("ENDED", 0L),
                        counts.getOrDefault("IN_FORCE", 0L),
                        names.exceptions()),
                new LookedAt.Collection(
                        counts.getOrDefault("RUNS", 0L),
                        counts.getOrDefault("CALLS", 0L),
                        counts.getOrDefault("ACCOUNTS", 0L),
                        names.failures()),
                new LookedAt.Population(changes(counts), names.changes()));
    }

    private static Map<String, Long> changes(Map<String, Long> counts) {
        Map<String, Long> changes = new TreeMap<>();
        counts.forEach((name, count) -> {
            if (name.startsWith(CHANGED)) {
                changes.put(name.substring(CHANGED.length()), count);
            }
        });
        return changes;
    }

    private static LookedAt.Coverage coverage(TimeByResult time) {
        return new LookedAt.Coverage(
                time.passed().toSeconds(),
                time.failed().toSeconds(),
                time.unknown().toSeconds(),
                share(time));
    }

    private static @Nullable String share(TimeByResult time) {
        return time.provable().isZero()
                ? null
                : BigDecimal.valueOf(time.passed().toMillis())
                        .divide(BigDecimal.valueOf(time.provable().toMillis()), 4, RoundingMode.DOWN)
                        .toPlainString();
    }
}
