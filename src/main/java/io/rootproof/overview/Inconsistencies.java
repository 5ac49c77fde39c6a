package io.rootproof.overview;

import io.rootproof.overview.Inconsistency.Kind;
import io.rootproof.overview.Inconsistency.Named;
import io.rootproof.period.Seen;
import io.rootproof.period.Sight;
import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what does not fit together, in one statement: counts in full, and the first names of each kind. */
@ApplicationScoped
class Inconsistencies {

    /** How many are named of each kind; the list behind the link has them all. */
    static final int NAMES = 10;

    // A result that has expired is worth nothing, whatever the row says.
    private static final String PRESENT = """
            with present as (
              select a.account_id, a.name, a.in_scope, a.in_inventory, a.first_seen_at, s.since,
                case when s.valid_until < ? then false else coalesce(s.conflicting, false) end as conflicting,
                case when s.account_id is null then 'NO_EVIDENCE' when s.valid_until < ? then 'STALE' else s.reason end
                  as reason,
                case when a.lifecycle = 'ACTIVE' and a.partition_name <> 'aws-cn'
                  and coalesce(s.security_hub, 'NEVER') <> 'REPORTING' then true else false end as hub_silent,
                s.security_hub_silent_since
              from account a left join account_status s on s.account_id = a.account_id where 1 = 1%s)
            """;

    private static final String KINDS = accounts(
                    Kind.CONFLICTING, "p.in_scope = true and p.conflicting = true", "p.since")
            + " union all "
            + accounts(Kind.UNLISTED, "p.in_inventory = false", "p.first_seen_at")
            + " union all "
            + accounts(Kind.NEVER_COLLECTED, "p.in_scope = true and p.reason = 'NO_EVIDENCE'", "p.first_seen_at")
            + " union all "
            + accounts(Kind.HUB_SILENT, "p.in_scope = true and p.hub_silent = true", "p.security_hub_silent_since")
            + " union all "
            + """
            (select 'UNOWNED_TICKET', cast(t.number as varchar(20)), a.name, t.due_at, count(*) over ()
             from ticket t join account a on a.account_id = t.account_id
             where t.owner is null and t.state in ('OPEN', 'IN_PROGRESS', 'AWAITING_VERIFICATION') and t.open_for is not null%%s
             order by t.due_at, t.number fetch first %d rows only)
            union all
            (select 'EXPIRING_EXCEPTION', cast(x.id as varchar(20)), a.name, x.expires_at, count(*) over ()
             from risk_acceptance x join account a on a.account_id = x.account_id
             where x.state = 'IN_FORCE' and x.expires_at > ? and x.expires_at < ?%%s
             order by x.expires_at, x.id fetch first %d rows only)
            """.formatted(NAMES, NAMES);

    private static final Duration EXCEPTIONS_SOON = Duration.ofDays(14);

    private final Sql sql;
    private final Sight sight;

    Inconsistencies(Sql sql, Sight sight) {
        this.sql = sql;
        this.sight = sight;
    }

    private record Read(
            String kind, String code, String name, @Nullable Instant at, long total) {

        static Read of(ResultSet row) throws SQLException {
            return new Read(
                    row.getString("kind"),
                    row.getString("code"),
                    row.getString("name"),
                    Sql.maybe(row, "moment"),
                    row.getLong("total"));
        }

        Named named() {
            String page = switch (Kind.valueOf(kind)) {
                case UNOWNED_TICKET -> "/tickets/";
                case EXPIRING_EXCEPTION -> "/exceptions/";
                default -> "/accounts/";
            };
            return new Named(page + code, name, code, at);
        }
    }

    /** Those there are, the most urgent first. */
    @Transactional
    List<Inconsistency> at(Instant now) {
        Seen seen = sight.seen();
        String read = PRESENT.formatted(seen.present("a.account_id", now).and())
                + KINDS.formatted(
                        seen.span("t.account_id", "t.opened_at", "t.closed_at").and(),
                        seen.present("x.account_id", now).and());
        Map<String, List<Read>> byKind = sql.query(read, Read::of, now, now, now, now.plus(EXCEPTIONS_SOON)).stream()
                .collect(Collectors.groupingBy(Read::kind));
        return Arrays.stream(Kind.values())
                .filter(kind -> byKind.containsKey(kind.name()))
                .map(kind -> of(kind, byKind.getOrDefault(kind.name(), List.of())))
                .toList();
    }

    private static Inconsistency of(Kind kind, List<Read> rows) {
        return new Inconsistency(
                kind, rows.getFirst().total(), rows.stream().map(Read::named).toList());
    }

    private static String accounts(Kind kind, String condition, String moment) {
        return """
                (select '%s' as kind, cast(p.account_id as varchar(20)) as code, p.name, %s as moment,
                   count(*) over () as total
                 from present p where %s order by %s, p.account_id fetch first %d rows only)
                """.formatted(kind, moment, condition, moment, NAMES);
    }
}
