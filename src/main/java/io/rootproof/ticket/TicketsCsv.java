package io.rootproof.ticket;

import io.rootproof.web.CsvExport;
import io.rootproof.web.ListAnswer;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ticket list as rows. */
final class TicketsCsv {

    static final List<String> HEADER = List.of(
            "number",
            "kind",
            "accountId",
            "accountName",
            "state",
            "owner",
            "severity",
            "reason",
            "openedAt",
            "dueAt",
            "overdue",
            "closedAt",
            "claimedDeletionAt",
            "closingEvidence");

    private TicketsCsv() {}

    /** Writes every ticket that fits, some hundred at a time. */
    static void write(Tickets tickets, TicketFilter filter, Instant now, CsvExport.Rows rows) {
        String after = null;
        do {
            ListAnswer<TicketAnswer> some = tickets.next(filter, TicketOrder.DUE, after, now);
            some.items().forEach(ticket -> add(rows, ticket));
            after = some.next();
        } while (after != null);
    }

    private static void add(CsvExport.Rows rows, TicketAnswer ticket) {
        TicketAnswer.@Nullable FixClaim claim = ticket.fixClaim();
        rows.add(
                ticket.number(),
                ticket.kind(),
                ticket.accountId(),
                ticket.accountName(),
                ticket.state(),
                ticket.owner(),
                ticket.severity(),
                ticket.reason(),
                ticket.openedAt(),
                ticket.dueAt(),
                ticket.overdue(),
                ticket.closedAt(),
                claim == null ? null : claim.deletedAt(),
                ticket.closingEvidence().stream()
                        .map(c -> Long.toString(c.evidenceId()))
                        .collect(Collectors.joining(" ")));
    }
}
