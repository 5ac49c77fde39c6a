package io.rootproof.bundle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An evidence record that goes into a report, and why it does. */
record ChosenEvidence(
        long id,
        @Nullable String accountId,
        String source,
        String format,
        @Nullable String region,
        @Nullable String standard,
        String operation,
        String requestParameters,
        @Nullable String caller,
        @Nullable String awsRequestId,
        Instant observedAt,
        Instant recordedAt,
        String payloadSha256,
        long payloadSize,
        String disposition,
        @Nullable String dispositionReason,
        @Nullable Long runId,
        @Nullable Long importId,
        @Nullable String importedBy,
        Set<Why> why) {

    /** Why a record was chosen. */
    enum Why {
        /** A result began with it. */
        DECIDED,
        /** It opened, refuted or closed a ticket. */
        TICKET,
        FIRST,
        LAST,
        DAILY
    }

    static ChosenEvidence of(ResultSet row) throws SQLException {
        return new ChosenEvidence(
                row.getLong("id"),
                row.getString("account_id"),
                row.getString("source"),
                row.getString("format"),
                row.getString("region"),
                row.getString("standard"),
                row.getString("operation"),
                row.getString("request_parameters"),
                row.getString("caller"),
                row.getString("aws_request_id"),
                Rows.knownInstant(row, "observed_at"),
                Rows.knownInstant(row, "recorded_at"),
                row.getString("payload_sha256"),
                row.getLong("payload_size"),
                row.getString("disposition"),
                row.getString("disposition_reason"),
                Rows.number(row, "run_id"),
                Rows.number(row, "import_id"),
                row.getString("imported_by"),
                EnumSet.noneOf(Why.class));
    }

    /** Whether a result or a ticket of the period rests on it. */
    boolean isDecisive() {
        return why.contains(Why.DECIDED) || why.contains(Why.TICKET);
    }

    /** Whether the printed index names it; the others are in the attached one. */
    boolean isPrinted() {
        return isDecisive() || why.contains(Why.FIRST) || why.contains(Why.LAST);
    }

    String reasons() {
        return why.stream()
                .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
