package io.rootproof.overview;

import io.rootproof.overview.Closures.Closed;
import io.rootproof.period.Sight;
import io.rootproof.sql.Sql;
import io.rootproof.ticket.TicketKind;
import io.rootproof.web.PeriodInView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tickets that are late, and how long those took that evidence has closed. */
@ApplicationScoped
class TicketTimes {

    private static final int CLOSED = 500;

    // Indexes ticket_by_state and ticket_by_closing.
    private static final String READ = """
            (select t.number, t.kind, t.account_id, a.name, t.owner, t.opened_at, t.due_at, t.closed_at,
               (select count(*) from ticket o
                where o.state in ('OPEN', 'IN_PROGRESS', 'AWAITING_VERIFICATION') and o.clock_stopped_at is null
                  and o.due_at < ?%s) as overdue_tickets
             from ticket t join account a on a.account_id = t.account_id
             where t.state in ('OPEN', 'IN_PROGRESS', 'AWAITING_VERIFICATION') and t.clock_stopped_at is null
               and t.due_at < ?%s
             order by t.due_at, t.number fetch first 6 rows only)
            union all
            (select t.number, t.kind, t.account_id, a.name, t.owner, t.opened_at, t.due_at, t.closed_at,
               cast(0 as bigint) as overdue_tickets
             from ticket t join account a on a.account_id = t.account_id
             where t.closed_at >= ? and t.closed_at < ? and t.kind = 'FAILURE' and t.state = 'VERIFIED'%s
             order by t.closed_at desc, t.number desc fetch first 501 rows only)
            """;

    private final Sql sql;
    private final Sight sight;

    TicketTimes(Sql sql, Sight sight) {
        this.sql = sql;
        this.sight = sight;
    }

    /**
     * @param overdue the longest first; not all of them
     * @param overdueCount all of them
     */
    record Answer(List<Overdue> overdue, long overdueCount, Closures closures) {

        public boolean isMoreOverdue() {
            return overdueCount > overdue.size();
        }
    }

    /** A ticket past its due time. */
    record Overdue(
            long number,
            TicketKind kind,
            String accountId,
            String name,
            @Nullable String owner,
            Duration late) {}

    private record Read(
            long number,
            TicketKind kind,
            String accountId,
            String name,
            @Nullable String owner,
            Instant openedAt,
            Instant dueAt,
            @Nullable Instant closedAt,
            long overdueTickets) {}

    @Transactional
    Answer at(Instant now, PeriodInView period) {
        List<Overdue> overdue = new ArrayList<>();
        List<Closed> closed = new ArrayList<>();
        long overdueCount = 0;
        for (Read ticket : read(now, period)) {
            if (ticket.closedAt() == null) {
                overdueCount = ticket.overdueTickets();
                overdue.add(new Overdue(
                        ticket.number(),
                        ticket.kind(),
                        ticket.accountId(),
                        ticket.name(),
                        ticket.owner(),
                        Duration.between(ticket.dueAt(), now)));
            } else {
                closed.add(new Closed(
                        ticket.number(),
                        ticket.accountId(),
                        ticket.name(),
                        ticket.openedAt(),
                        ticket.dueAt(),
                        ticket.closedAt()));
            }
        }
        return new Answer(
                overdue,
                overdueCount,
                Closures.of(closed.subList(0, Math.min(CLOSED, closed.size())), closed.size() > CLOSED));
    }

    private List<Read> read(Instant now, PeriodInView period) {
        String open = sight.seen().present("o.account_id", now).and();
        String late = sight.seen().present("t.account_id", now).and();
        String closed =
                sight.seen().span("t.account_id", "t.opened_at", "t.closed_at").and();
        return sql.query(
                READ.formatted(open, late, closed),
                row -> new Read(
                        row.getLong("number"),
                        TicketKind.valueOf(row.getString("kind")),
                        row.getString("account_id"),
                        row.getString("name"),
                        row.getString("owner"),
                        Sql.instant(row, "opened_at"),
                        Sql.instant(row, "due_at"),
                        Sql.maybe(row, "closed_at"),
                        row.getLong("overdue_tickets")),
                now,
                now,
                period.from(),
                period.to());
    }
}
