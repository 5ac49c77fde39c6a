package io.rootproof.overview;

import io.rootproof.overview.MyWork.Ticket;
import io.rootproof.overview.MyWork.Tickets;
import io.rootproof.period.Sight;
import io.rootproof.sql.Sql;
import io.rootproof.ticket.TicketKind;
import io.rootproof.ticket.TicketState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Finds tickets that wait for somebody, by the indexes on owner and state. */
@ApplicationScoped
class MyWorkQuery {

    private static final int LISTED = 20;

    private static final String UNFINISHED =
            "t.open_for is not null and t.state in ('OPEN', 'IN_PROGRESS', 'AWAITING_VERIFICATION')";

    private static final String READ =
            "select t.number, t.account_id, a.name, t.kind, t.state, t.owner, t.due_at, t.clock_stopped_at,"
                    + " count(*) over () as total from ticket t join account a on a.account_id = t.account_id%s where "
                    + UNFINISHED + "%s order by t.due_at, t.number fetch first " + LISTED + " rows only";

    private static final String MINE = READ.formatted("", " and t.owner = ?%s");

    private static final String UNOWNED = READ.formatted("", " and t.owner is null");

    /** What collected evidence proves closes by itself; what is left open and passes rests on an import. */
    private static final String TO_CONFIRM = READ.formatted(
            " join account_status s on s.account_id = t.account_id",
            " and t.kind = 'FAILURE' and s.result = 'PASSED' and (s.valid_until is null or s.valid_until >= ?)"
                    + " and exists (select 1 from evidence_record r where r.id = s.evidence_id"
                    + " and r.imported_by is not null and r.imported_by <> ?)");

    private static final String TO_DECIDE = "select x.id, x.account_id, a.name, x.requested_by, x.requested_at"
            + " from risk_acceptance x join account a on a.account_id = x.account_id where x.state = 'REQUESTED'"
            + " and x.requested_by <> ? order by x.expires_at, x.id fetch first " + LISTED + " rows only";

    private final Sql sql;
    private final Sight sight;

    MyWorkQuery(Sql sql, Sight sight) {
        this.sql = sql;
        this.sight = sight;
    }

    private record Read(Ticket ticket, long total) {

        static Read of(ResultSet row, Instant now) throws SQLException {
            Instant due = Sql.instant(row, "due_at");
            return new Read(
                    new Ticket(
                            row.getLong("number"),
                            row.getString("account_id"),
                            row.getString("name"),
                            TicketKind.valueOf(row.getString("kind")),
                            TicketState.valueOf(row.getString("state")),
                            row.getString("owner"),
                            due,
                            now.isAfter(due) && Sql.maybe(row, "clock_stopped_at") == null),
                    row.getLong("total"));
        }
    }

    @Transactional
    Tickets mine(String username, Instant now) {
        return tickets(
                MINE.formatted(sight.seen()
                        .span("t.account_id", "t.opened_at", "t.closed_at")
                        .and()),
                now,
                username);
    }

    @Transactional
    Tickets unowned(Instant now) {
        return tickets(UNOWNED, now);
    }

    /**
     * @param username who would vouch; nobody vouches for what they brought in themselves
     */
    @Transactional
    Tickets toConfirm(String username, Instant now) {
        return tickets(TO_CONFIRM, now, now, username);
    }

    /**
     * @param username who would decide; nobody decides on what they asked for themselves
     */
    @Transactional
    List<MyWork.Asked> toDecide(String username) {
        return sql.query(
                TO_DECIDE,
                row -> new MyWork.Asked(
                        row.getLong("id"),
                        row.getString("account_id"),
                        row.getString("name"),
                        row.getString("requested_by"),
                        Sql.instant(row, "requested_at")),
                username);
    }

    private Tickets tickets(String query, Instant now, Object... values) {
        List<Read> rows = sql.query(query, row -> Read.of(row, now), values);
        return rows.isEmpty()
                ? Tickets.NONE
                : new Tickets(
                        rows.getFirst().total(), rows.stream().map(Read::ticket).toList());
    }
}
