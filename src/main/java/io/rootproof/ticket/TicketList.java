package io.rootproof.ticket;

import io.rootproof.web.Words;
import io.rootproof.web.list.Column;
import io.rootproof.web.list.Columns;
import io.rootproof.web.list.CsvColumn;
import io.rootproof.web.list.KnownList;
import io.rootproof.web.list.ListExport;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the ticket list can show, on its page and in its export. */
final class TicketList {

    static final KnownList LIST =
            KnownList.of("/tickets", "state", "kind", "owner", "unowned", "overdue", "accountId", "auditPeriodId", "q");

    static final Columns COLUMNS = Columns.of(
            Column.always("ticket", () -> words().ticket()).sorted("number"),
            Column.usual("state", () -> words().state()),
            Column.usual("account", () -> words().account()).sorted("account"),
            Column.usual("owner", () -> words().owner()).sorted("owner"),
            Column.extra("severity", () -> words().severity()),
            Column.usual("due", () -> words().due()).sorted("due"),
            Column.usual("opened", () -> words().opened()).sorted("opened"),
            Column.usual("closed", () -> words().closed()));

    static final ListExport<TicketAnswer> EXPORT = new ListExport<>(
            LIST,
            "tickets",
            "exportedAt",
            COLUMNS,
            List.of(
                    new CsvColumn<>("ticket", "number", TicketAnswer::number),
                    new CsvColumn<>("ticket", "kind", TicketAnswer::kind),
                    new CsvColumn<>("account", "accountId", TicketAnswer::accountId),
                    new CsvColumn<>("account", "accountName", TicketAnswer::accountName),
                    new CsvColumn<>("state", "state", TicketAnswer::state),
                    new CsvColumn<>("owner", "owner", TicketAnswer::owner),
                    new CsvColumn<>("severity", "severity", TicketAnswer::severity),
                    new CsvColumn<>("state", "reason", TicketAnswer::reason),
                    new CsvColumn<>("opened", "openedAt", TicketAnswer::openedAt),
                    new CsvColumn<>("due", "dueAt", TicketAnswer::dueAt),
                    new CsvColumn<>("due", "overdue", TicketAnswer::overdue),
                    new CsvColumn<>("due", "clockStoppedAt", TicketAnswer::clockStoppedAt),
                    new CsvColumn<>("closed", "closedAt", TicketAnswer::closedAt),
                    new CsvColumn<>("closed", "claimedDeletionAt", TicketList::claimedDeletionAt),
                    new CsvColumn<>("closed", "closingEvidence", TicketList::closingEvidence)));

    @Produces
    @Singleton
    KnownList list() {
        return LIST;
    }

    private static @Nullable Instant claimedDeletionAt(TicketAnswer ticket) {
        TicketAnswer.@Nullable FixClaim claim = ticket.fixClaim();
        return claim == null ? null : claim.deletedAt();
    }

    private static String closingEvidence(TicketAnswer ticket) {
        return ticket.closingEvidence().stream()
                .map(cited -> Long.toString(cited.evidenceId()))
                .collect(Collectors.joining(" "));
    }

    private static TicketListMessages words() {
        return Words.of(TicketListMessages.class);
    }
}
