package io.rootproof.review;

import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a review names beside its counts, the first few of each kind, in one statement. */
@ApplicationScoped
class NamedRows {

    /** Enough to talk about; the lists of the program show the rest. */
    static final int NAMES = 20;

    private static final String TICKETS = "(select 'TICKET' as sort, t.number as figure, t.account_id, a.name,"
            + " t.kind as what, t.owner as who, cast(null as varchar(1000)) as before_it,"
            + " cast(case when t.clock_stopped_at is null then 'RUNS' end as varchar(1000)) as after_it, t.opened_at as moment, t.due_at as due_at"
            + " from ticket t join account a on a.account_id = t.account_id"
            + " where t.opened_at < ? and (t.closed_at is null or t.closed_at >= ?)"
            + " order by t.due_at, t.number fetch first " + NAMES + " rows only)";

    private static final String EXCEPTIONS = "(select 'EXCEPTION', x.id, x.account_id, a.name, x.requested_by,"
            + " x.decided_by, cast(null as varchar(1000)), cast(null as varchar(1000)), x.in_force_at, x.expires_at"
            + " from risk_acceptance x join account a on a.account_id = x.account_id"
            + " where x.in_force_at < ? and (x.ended_at is null or x.ended_at >= ?)"
            + " order by x.expires_at, x.id fetch first " + NAMES + " rows only)";

    private static final String FAILURES = "(select 'FAILURE', count(*), f.account_id, min(a.name), min(f.code),"
            + " cast(null as varchar(200)), cast(null as varchar(1000)), cast(null as varchar(1000)), max(f.failed_at),"
            + " max(f.failed_at) from collection_run r join collection_failure f on f.run_id = r.id"
            + " left join account a on a.account_id = f.account_id"
            + " where r.started_at >= ? and r.started_at < ? and f.failed_at < ? group by f.account_id"
            + " order by count(*) desc, f.account_id nulls first fetch first " + NAMES + " rows only)";

    private static final String CHANGES = "(select 'CHANGE', c.id, c.account_id, a.name, c.field, c.actor,"
            + " c.from_value, c.to_value, c.recorded_at, c.recorded_at from account_change c"
            + " join account a on a.account_id = c.account_id where c.recorded_at >= ? and c.recorded_at < ?"
            + " and c.field in ('LIFECYCLE', 'SCOPE', 'LISTED')"
            + " order by c.recorded_at desc, c.id desc fetch first " + NAMES + " rows only)";

    private final Sql sql;

    NamedRows(Sql sql) {
        this.sql = sql;
    }

    /** In the order in which a review shows them. */
    record Found(
            List<LookedAt.Ticket> tickets,
            List<LookedAt.Excepted> exceptions,
            List<LookedAt.Failed> failures,
            List<LookedAt.Changed> changes) {}

    private record Named(
            String sort,
            long figure,
            @Nullable String accountId,
            @Nullable String name,
            String what,
            @Nullable String who,
            @Nullable String before,
            @Nullable String after,
            Instant moment,
            Instant dueAt) {

        static Named read(ResultSet row) throws SQLException {
            return new Named(
                    row.getString("sort"),
                    row.getLong("figure"),
                    row.getString("account_id"),
                    row.getString("name"),
                    row.getString("what"),
                    row.getString("who"),
                    row.getString("before_it"),
                    row.getString("after_it"),
                    Sql.instant(row, "moment"),
                    Sql.instant(row, "due_at"));
        }

        LookedAt.Ticket ticket(Instant end) {
            return new LookedAt.Ticket(
                    figure,
                    Objects.requireNonNull(accountId),
                    Objects.requireNonNull(name),
                    what,
                    who,
                    moment,
                    dueAt,
                    // The clock of one with an exception stands still, as where they are counted.
                    after != null && dueAt.isBefore(end));
        }

        LookedAt.Excepted excepted() {
            return new LookedAt.Excepted(
                    figure, Objects.requireNonNull(accountId), Objects.requireNonNull(name), what, who, dueAt);
        }

        LookedAt.Failed failed() {
            return new LookedAt.Failed(accountId, name, figure, what, moment);
        }

        LookedAt.Changed changed() {
            return new LookedAt.Changed(
                    Objects.requireNonNull(accountId),
                    Objects.requireNonNull(name),
                    what,
                    before,
                    after,
                    Objects.requireNonNull(who),
                    moment);
        }
    }

    Found of(Instant from, Instant to) {
        List<Named> rows = sql.query(
                TICKETS + " union all " + EXCEPTIONS + " union all " + FAILURES + " union all " + CHANGES,
                Named::read,
                to,
                to,
                to,
                to,
                from,
                to,
                to,
                from,
                to);
        return new Found(
                of("TICKET", rows)
                        .sorted(Comparator.comparing(Named::dueAt).thenComparing(Named::figure))
                        .map(row -> row.ticket(to))
                        .toList(),
                of("EXCEPTION", rows)
                        .sorted(Comparator.comparing(Named::dueAt).thenComparing(Named::figure))
                        .map(Named::excepted)
                        .toList(),
                of("FAILURE", rows)
                        .sorted(Comparator.comparing(Named::figure, Comparator.reverseOrder())
                                .thenComparing(Named::accountId, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .map(Named::failed)
                        .toList(),
                of("CHANGE", rows)
                        .sorted(Comparator.comparing(Named::moment)
                                .thenComparing(Named::figure)
                                .reversed())
                        .map(Named::changed)
                        .toList());
    }

    private static Stream<Named> of(String sort, List<Named> rows) {
        return rows.stream().filter(row -> row.sort().equals(sort));
    }
}
