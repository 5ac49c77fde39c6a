package io.rootproof.bundle;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One exception, put together from its events as they pass by. */
final class ExceptionLine {

    private final long id;
    private final String accountId;
    private final Instant requestedAt;
    private final String requestedBy;
    private final String justification;
    private final String whyNoRole;
    private final String compensatingControls;
    private final Instant startsAt;
    private final Instant expiresAt;
    private String state = "";
    private @Nullable String digest;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable String decisionReason;
    private @Nullable Instant inForceAt;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;
    private @Nullable String endReason;

    /** From its first event, the request. */
    ExceptionLine(ResultSet request) throws SQLException {
        id = request.getLong("acceptance_id");
        accountId = request.getString("account_id");
        requestedAt = Rows.knownInstant(request, "happened_at");
        requestedBy = request.getString("actor");
        justification = request.getString("justification");
        whyNoRole = request.getString("why_no_role");
        compensatingControls = request.getString("compensating_controls");
        startsAt = Rows.knownInstant(request, "starts_at");
        expiresAt = Rows.knownInstant(request, "expires_at");
    }

    static CsvFile file(Path path) {
        return new CsvFile(
                path,
                "id",
                "accountId",
                "state",
                "requestedAt",
                "requestedBy",
                "justification",
                "whyNoRole",
                "compensatingControls",
                "startsAt",
                "expiresAt",
                "decidedAt",
                "decidedBy",
                "decisionReason",
                "stateDigest",
                "endedAt",
                "endedBy",
                "endReason");
    }

    long id() {
        return id;
    }

    String accountId() {
        return accountId;
    }

    void take(ResultSet event) throws SQLException {
        state = event.getString("to_state");
        String pinned = event.getString("state_digest");
        digest = pinned == null ? digest : pinned;
        Instant at = Rows.knownInstant(event, "happened_at");
        Instant effective = Rows.instant(event, "effective_at");
        switch (event.getString("event_type")) {
            case "REQUESTED" -> {}
            case "APPROVED" -> {
                decided(event, at);
                inForceAt = effective;
            }
            case "STARTED" -> inForceAt = effective;
            case "REJECTED" -> {
                decided(event, at);
                ended(event, at);
            }
            default -> ended(event, effective == null ? at : effective);
        }
    }

    /** Until when it lasts as approved, if it is in force at an instant; else null. */
    @Nullable
    Instant exceptedAt(Instant instant) {
        boolean begun = inForceAt != null && !inForceAt.isAfter(instant);
        Instant end = endedAt == null ? expiresAt : endedAt;
        return begun && end.isAfter(instant) ? expiresAt : null;
    }

    void write(CsvFile exceptions) {
        exceptions.row(
                id,
                accountId,
                state,
                requestedAt,
                requestedBy,
                justification,
                whyNoRole,
                compensatingControls,
                startsAt,
                expiresAt,
                decidedAt,
                decidedBy,
                decisionReason,
                digest,
                endedAt,
                endedBy,
                endReason);
    }

    private void decided(ResultSet event, Instant at) throws SQLException {
        decidedAt = at;
        decidedBy = event.getString("actor");
        decisionReason = event.getString("text");
    }

    private void ended(ResultSet event, Instant at) throws SQLException {
        endedAt = at;
        endedBy = event.getString("actor");
        endReason = event.getString("text");
    }
}
