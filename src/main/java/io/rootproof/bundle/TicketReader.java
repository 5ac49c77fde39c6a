package io.rootproof.bundle;

import io.rootproof.log.EntryKind;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the tickets that were open at any time of a period, from their events, as known at its time. */
final class TicketReader {

    static final String TICKETS = "tickets.csv";
    static final String EVENTS = "ticket-events.csv";
    static final String EVIDENCE = "ticket-evidence.csv";

    /** What everything here is about: tickets opened before the end and not closed before the beginning. */
    private static final String OF_PERIOD =
            " t.opened_at < ? and t.opened_at <= ? and (t.closed_at is null or t.closed_at >= ?)%s";

    private static final String EVENT_ROWS = "select t.number, t.account_id, t.kind, t.severity, t.opened_at,"
            + " t.previous_number, e.id as event_id, e.ordinal, e.happened_at, e.actor, e.event_type, e.to_state, e.text, e.owner, e.due_at"
            + " from ticket t join ticket_event e on e.ticket_number = t.number where" + OF_PERIOD
            + " and e.happened_at <= ? order by t.number, e.ordinal";
    private static final String EVIDENCE_OF_ACCOUNTS = "select t.account_id, v.evidence_id from ticket t"
            + " join ticket_evidence v on v.ticket_number = t.number where" + OF_PERIOD
            + " and t.account_id >= ? and t.account_id <= ? order by v.id";
    private static final String EVIDENCE_ROWS =
            "select v.id, v.ticket_number, v.evidence_role, v.evidence_id, v.source, v.region,"
                    + " v.standard, v.key_state, v.observed_at, v.imported from ticket t"
                    + " join ticket_evidence v on v.ticket_number = t.number"
                    + " join ticket_event e on e.ticket_number = v.ticket_number and e.ordinal = v.event_ordinal where"
                    + OF_PERIOD
                    + " and e.happened_at <= ? order by v.ticket_number, v.id";

    private final DataSource database;
    private final ReportPeriod period;

    TicketReader(DataSource database, ReportPeriod period) {
        this.database = database;
        this.period = period;
    }

    /** Tickets of the accounts that the report is about, and no others. */
    private String ours(String rows) {
        return rows.formatted(period.scope().only("t.account_id"));
    }

    /** The records that tickets of these accounts rest on. */
    Map<String, Set<Long>> evidence(String firstAccountId, String lastAccountId) {
        Map<String, Set<Long>> ids = new HashMap<>();
        Rows.each(
                database,
                ours(EVIDENCE_OF_ACCOUNTS),
                row -> ids.computeIfAbsent(row.getString("account_id"), id -> new TreeSet<>())
                        .add(row.getLong("evidence_id")),
                period.end(),
                period.knownAt(),
                period.from(),
                firstAccountId,
                lastAccountId);
        return ids;
    }

    void write(Path folder, LoggedIds logged) {
        Map<Long, String> closing = evidence(folder, logged);
        try (CsvFile tickets = TicketState.file(folder.resolve(TICKETS));
                CsvFile events = new CsvFile(
                        folder.resolve(EVENTS), "number", "at", "actor", "event", "state", "owner", "text")) {
            TicketState[] current = new TicketState[1];
            Rows.each(
                    database,
                    ours(EVENT_ROWS),
                    row -> {
                        event(row, events);
                        logged.add(EntryKind.TICKET_EVENT, row.getLong("event_id"));
                        current[0] = follow(row, current[0], tickets, closing);
                    },
                    period.end(),
                    period.knownAt(),
                    period.from(),
                    period.knownAt());
            if (current[0] != null) {
                current[0].write(tickets, closing);
            }
        }
    }

    private TicketState follow(ResultSet row, @Nullable TicketState current, CsvFile tickets, Map<Long, String> closing)
            throws SQLException {
        TicketState ticket = current;
        if (ticket == null || ticket.number() != row.getLong("number")) {
            if (ticket != null) {
                ticket.write(tickets, closing);
            }
            ticket = new TicketState(row);
        }
        ticket.take(row, period.end());
        return ticket;
    }

    private static void event(ResultSet row, CsvFile events) throws SQLException {
        events.row(
                row.getLong("number"),
                Rows.instant(row, "happened_at"),
                row.getString("actor"),
                row.getString("event_type"),
                row.getString("to_state"),
                row.getString("owner"),
                row.getString("text"));
    }

    /** Writes what the tickets rest on; the answer is what closed each. */
    private Map<Long, String> evidence(Path folder, LoggedIds logged) {
        Map<Long, String> closing = new HashMap<>();
        try (CsvFile file = new CsvFile(
                folder.resolve(EVIDENCE),
                "number",
                "role",
                "evidenceId",
                "source",
                "region",
                "standard",
                "keyState",
                "observedAt",
                "imported")) {
            Rows.each(
                    database,
                    ours(EVIDENCE_ROWS),
                    row -> {
                        evidence(row, file);
                        logged.add(EntryKind.TICKET_EVIDENCE, row.getLong("id"));
                        if (row.getString("evidence_role").equals("CLOSING")) {
                            closing.merge(
                                    row.getLong("ticket_number"),
                                    row.getString("evidence_id"),
                                    (one, other) -> one + " " + other);
                        }
                    },
                    period.end(),
                    period.knownAt(),
                    period.from(),
                    period.knownAt());
        }
        return closing;
    }

    private static void evidence(ResultSet row, CsvFile file) throws SQLException {
        file.row(
                row.getLong("ticket_number"),
                row.getString("evidence_role"),
                row.getLong("evidence_id"),
                row.getString("source"),
                row.getString("region"),
                row.getString("standard"),
                row.getString("key_state"),
                Rows.instant(row, "observed_at"),
                row.getBoolean("imported"));
    }
}
