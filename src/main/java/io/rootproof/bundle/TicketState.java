package io.rootproof.bundle;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One ticket, put together from its events as they pass by. */
final class TicketState {

    private final long number;
    private final String accountId;
    private final String kind;
    private final String severity;
    private final Instant openedAt;
    private final @Nullable Long previous;
    private @Nullable Instant dueAt;
    private @Nullable String owner;
    private String stateAtEnd = "";
    private String state = "";
    private @Nullable Instant closedAt;

    TicketState(ResultSet row) throws SQLException {
        number = row.getLong("number");
        accountId = row.getString("account_id");
        kind = row.getString("kind");
        severity = row.getString("severity");
        openedAt = Rows.knownInstant(row, "opened_at");
        previous = Rows.number(row, "previous_number");
    }

    static CsvFile file(Path path) {
        return new CsvFile(
                path,
                "number",
                "accountId",
                "kind",
                "severity",
                "openedAt",
                "dueAt",
                "owner",
                "stateAtEnd",
                "state",
                "closedAt",
                "closingEvidence",
                "previousNumber");
    }

    long number() {
        return number;
    }

    void take(ResultSet event, Instant periodEnd) throws SQLException {
        Instant at = Rows.knownInstant(event, "happened_at");
        state = event.getString("to_state");
        if (at.isBefore(periodEnd)) {
            stateAtEnd = state;
        }
        closedAt = state.equals("VERIFIED") || state.equals("CANCELLED") ? at : null;
        Instant due = Rows.instant(event, "due_at");
        dueAt = due == null ? dueAt : due;
        String assigned = event.getString("owner");
        owner = assigned == null ? owner : assigned;
    }

    void write(CsvFile tickets, Map<Long, String> closing) {
        tickets.row(
                number,
                accountId,
                kind,
                severity,
                openedAt,
                dueAt,
                owner,
                stateAtEnd,
                state,
                closedAt,
                state.equals("VERIFIED") ? closing.getOrDefault(number, "") : "",
                previous);
    }
}
