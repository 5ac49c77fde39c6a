package io.rootproof.overview;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.collection.RunStatus;
import io.rootproof.overview.Attention.ExceptedAccount;
import io.rootproof.overview.Attention.FailedAccount;
import io.rootproof.overview.Attention.LastRun;
import io.rootproof.overview.Attention.Named;
import io.rootproof.overview.Attention.NotProven;
import io.rootproof.period.Seen;
import io.rootproof.period.Sight;
import io.rootproof.review.DueReview;
import io.rootproof.review.ReviewCalendar;
import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads all that needs somebody in one statement: each list is a few rows, and the overview is opened often. */
@ApplicationScoped
class AttentionQuery {

    private static final int NOT_PROVEN = 10;

    /** Time to replace the key, or to ask anew. */
    private static final Duration EXCEPTIONS_SOON = Duration.ofDays(7);

    // A result that has expired is worth nothing, whatever the row says.
    private static final String PRESENT = """
            with present as (
              select a.account_id, a.name,
                case when s.account_id is null or s.valid_until < ? then 'UNKNOWN' else s.result end as result,
                case when s.account_id is null then 'NO_EVIDENCE' when s.valid_until < ? then 'STALE' else s.reason end
                  as reason,
                case when s.valid_until < ? then false else coalesce(s.conflicting, false) end as conflicting,
                case when s.account_id is null then a.first_seen_at when s.valid_until < ? then s.valid_until
                  else s.since end as since,
                s.valid_until,
                case when a.lifecycle = 'ACTIVE' and a.partition_name <> 'aws-cn'
                  and coalesce(s.security_hub, 'NEVER') <> 'REPORTING' then true else false end as hub_silent,
                s.security_hub_silent_since
              from account a left join account_status s on s.account_id = a.account_id where a.in_scope = true%s)
            """;

    private static final String WORST = """
            (select 'NOT_PROVEN' as kind, p.account_id, p.name, p.result, p.reason, p.conflicting, p.since as moment,
               coalesce((select f.number from ticket f where f.open_for = concat(p.account_id, ' FAILURE')),
                 (select g.number from ticket g where g.open_for = concat(p.account_id, ' EVIDENCE_GAP'))) as number,
               cast(0 as bigint) as figure
             from present p where p.result in ('FAILED', 'UNKNOWN')
             order by p.result, p.since, p.account_id fetch first %d rows only)
            """.formatted(NOT_PROVEN);

    private static final String RUN = """
            (select 'RUN', f.account_id, min(a.name), r.status, min(f.code), false, r.started_at, r.id,
               cast(r.failure_count as bigint)
             from (select id, status, started_at, failure_count from collection_run where account_id is null and %s
                   order by started_at desc, id desc fetch first 1 rows only) r
             left join collection_failure f on f.run_id = r.id and %s
             left join account a on a.account_id = f.account_id
             group by f.account_id, r.status, r.started_at, r.id, r.failure_count
             order by f.account_id nulls last fetch first %d rows only)
            """;

    private static final String REVIEW = "REVIEW ";

    private static final String LISTS = WORST
            + some("CONFLICTING", "p.conflicting = true", "p.since")
            + some("STALE", "p.reason = 'STALE'", "p.since")
            + some("EXPIRING", "p.result = 'PASSED' and p.valid_until < ?", "p.valid_until")
            + some("HUB_SILENT", "p.hub_silent = true", "p.security_hub_silent_since")
            + """

            union all
            (select concat('REVIEW ', l.kind), cast(null as varchar(12)), l.signed_by, cast(null as varchar(20)),
               cast(null as varchar(24)), false, l.signed_at, l.id, cast(0 as bigint) from (%s) l)
            """.formatted(ReviewCalendar.LAST);

    private final Sql sql;
    private final Sight sight;
    private final ReviewCalendar reviews;

    AttentionQuery(Sql sql, Sight sight, ReviewCalendar reviews) {
        this.sql = sql;
        this.sight = sight;
        this.reviews = reviews;
    }

    private record Read(
            String kind,
            @Nullable String accountId,
            @Nullable String name,
            @Nullable String result,
            @Nullable String reason,
            boolean conflicting,
            @Nullable Instant moment,
            @Nullable Long number,
            long figure) {}

    @Transactional
    Attention at(Instant now) {
        List<Read> rows = sql.query(
                query(now),
                AttentionQuery::read,
                now,
                now,
                now,
                now,
                now.plus(Figures.SOON),
                now,
                now,
                now.plus(EXCEPTIONS_SOON));
        return new Attention(
                of("NOT_PROVEN", rows).map(AttentionQuery::notProven).toList(),
                named("CONFLICTING", rows),
                named("STALE", rows),
                named("EXPIRING", rows),
                named("HUB_SILENT", rows),
                exceptions("EXCEPTION_WAITING", rows),
                exceptions("EXCEPTION_ENDING", rows),
                lastRun(of("RUN", rows).toList()),
                overdue(rows, now));
    }

    private List<DueReview> overdue(List<Read> rows, Instant now) {
        List<ReviewCalendar.Last> last = rows.stream()
                .filter(row -> row.kind().startsWith(REVIEW))
                .map(row -> new ReviewCalendar.Last(
                        row.kind().substring(REVIEW.length()),
                        row.number() == null ? 0 : row.number(),
                        row.moment(),
                        String.valueOf(row.name()),
                        row.moment()))
                .toList();
        return reviews.next(last, now).stream().filter(DueReview::overdue).toList();
    }

    private String query(Instant now) {
        Seen seen = sight.seen();
        String present = seen.present("x.account_id", now).and();
        return PRESENT.formatted(seen.present("a.account_id", now).and())
                + LISTS
                + exceptions(
                        "EXCEPTION_WAITING", "x.state = 'REQUESTED' and x.expires_at > ?" + present, "x.requested_at")
                + exceptions(
                        "EXCEPTION_ENDING",
                        "x.state = 'IN_FORCE' and x.expires_at > ? and x.expires_at < ?" + present,
                        "x.expires_at")
                + "union all"
                + RUN.formatted(
                        seen.span("started_at", "finished_at").orTrue(),
                        seen.span("f.account_id", "f.failed_at", "f.failed_at").orTrue(),
                        Attention.NAMES);
    }

    private static String some(String kind, String condition, String moment) {
        return """
                union all
                (select '%s', p.account_id, p.name, p.result, p.reason, p.conflicting, %s, cast(null as bigint),
                   cast(0 as bigint)
                 from present p where %s order by %s, p.account_id fetch first %d rows only)
                """.formatted(kind, moment, condition, moment, Attention.NAMES);
    }

    private static String exceptions(String kind, String condition, String moment) {
        return """
                union all
                (select '%s', x.account_id, a.name, cast(null as varchar(20)), cast(null as varchar(24)), false, %s, x.id,
                   cast(0 as bigint)
                 from risk_acceptance x join account a on a.account_id = x.account_id
                 where %s order by %s, x.id fetch first %d rows only)
                """.formatted(kind, moment, condition, moment, Attention.NAMES);
    }

    private static List<ExceptedAccount> exceptions(String kind, List<Read> rows) {
        return of(kind, rows)
                .map(row -> new ExceptedAccount(
                        Objects.requireNonNull(row.number()),
                        Objects.requireNonNull(row.accountId()),
                        Objects.requireNonNull(row.name()),
                        Objects.requireNonNull(row.moment())))
                .toList();
    }

    private static Read read(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        return new Read(
                row.getString("kind"),
                row.getString("account_id"),
                row.getString("name"),
                row.getString("result"),
                row.getString("reason"),
                row.getBoolean("conflicting"),
                Sql.maybe(row, "moment"),
                number == 0 ? null : number,
                row.getLong("figure"));
    }

    private static Stream<Read> of(String kind, List<Read> rows) {
        return rows.stream().filter(row -> row.kind().equals(kind));
    }

    private static NotProven notProven(Read row) {
        return new NotProven(
                Objects.requireNonNull(row.accountId()),
                Objects.requireNonNull(row.name()),
                Result.valueOf(Objects.requireNonNull(row.result())),
                Reason.valueOf(Objects.requireNonNull(row.reason())),
                row.conflicting(),
                row.moment(),
                row.number());
    }

    private static List<Named> named(String kind, List<Read> rows) {
        return of(kind, rows)
                .map(row -> new Named(
                        Objects.requireNonNull(row.accountId()), Objects.requireNonNull(row.name()), row.moment()))
                .toList();
    }

    private static @Nullable LastRun lastRun(List<Read> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        Read run = rows.getFirst();
        return new LastRun(
                Objects.requireNonNull(run.number()),
                RunStatus.valueOf(Objects.requireNonNull(run.result())),
                Objects.requireNonNull(run.moment()),
                run.figure(),
                rows.stream().flatMap(AttentionQuery::failed).toList());
    }

    private static Stream<FailedAccount> failed(Read row) {
        return row.accountId() == null
                ? Stream.empty()
                : Stream.of(new FailedAccount(
                        row.accountId(), row.name() == null ? "" : row.name(), Objects.requireNonNull(row.reason())));
    }
}
