package io.rootproof.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of statuses. */
@ApplicationScoped
class StatusRows {

    private final Database database;

    StatusRows(Database database) {
        this.database = database;
    }

    Map<String, StatusRow> of(Collection<String> accountIds) {
        Map<String, StatusRow> found = new HashMap<>();
        database.stream(
                "select account_id, result, reason, conflicting, since, valid_until, observed_at, evidence_id,"
                        + " security_hub, security_hub_silent_since, assessed_at, due_at, days_until"
                        + " from account_status where account_id in (??)",
                row -> found.put(
                        row.text("account_id"),
                        new StatusRow(
                                row.text("account_id"),
                                new Verdict(
                                        row.constant(Result.class, "result"),
                                        row.constant(Reason.class, "reason"),
                                        row.flag("conflicting")),
                                row.instant("since"),
                                row.instantOrNull("valid_until"),
                                row.instantOrNull("observed_at"),
                                row.numberOrNull("evidence_id"),
                                row.constant(SecurityHubState.class, "security_hub"),
                                row.instantOrNull("security_hub_silent_since"),
                                row.instant("assessed_at"),
                                row.instantOrNull("due_at"),
                                row.dayOrNull("days_until"))),
                accountIds);
        return found;
    }

    /** Accounts whose status is due, by id. */
    List<String> dueBy(Instant now, String after, int most) {
        return database.query(
                "select account_id from account_status where due_at <= ? and account_id > ? order by account_id"
                        + " fetch first " + most + " rows only",
                row -> row.text("account_id"),
                now,
                after);
    }

    /** Accounts with finished days that are not summed up, by id. */
    List<String> withDaysBefore(LocalDate today, String after, int most) {
        return database.query(
                "select account_id from account_status where days_until < ? and account_id > ? order by account_id"
                        + " fetch first " + most + " rows only",
                row -> row.text("account_id"),
                today,
                after);
    }

    void write(Collection<StatusRow> rows, Collection<String> existing) {
        database.batch(
                "insert into account_status (result, reason, conflicting, since, valid_until, observed_at, evidence_id,"
                        + " security_hub, security_hub_silent_since, assessed_at, due_at, days_until, account_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .filter(r -> !existing.contains(r.accountId()))
                        .map(StatusRows::columns)
                        .toList());
        database.batch(
                "update account_status set result = ?, reason = ?, conflicting = ?, since = ?, valid_until = ?,"
                        + " observed_at = ?, evidence_id = ?, security_hub = ?, security_hub_silent_since = ?,"
                        + " assessed_at = ?, due_at = ?, days_until = ? where account_id = ?",
                rows.stream()
                        .filter(r -> existing.contains(r.accountId()))
                        .map(StatusRows::columns)
                        .toList());
    }

    /** Keeps accounts due, until everybody has heard that they were. */
    void stayDue(Collection<String> accountIds, Instant due) {
        database.batch(
                "update account_status set due_at = ? where account_id = ?",
                accountIds.stream().map(id -> new @Nullable Object[] {due, id}).toList());
    }

    /** Puts accounts off that are still due; one that was assessed meanwhile is not. */
    void putOff(Collection<StatusRow> rows, Instant due) {
        database.batch(
                "update account_status set due_at = ? where account_id = ? and due_at <= ?",
                rows.stream()
                        .map(row -> new @Nullable Object[] {row.dueAt(), row.accountId(), due})
                        .toList());
    }

    private static @Nullable Object[] columns(StatusRow row) {
        return new @Nullable Object[] {
            row.verdict().result(),
            row.verdict().reason(),
            row.verdict().conflicting(),
            row.since(),
            row.validUntil(),
            row.observedAt(),
            row.evidenceId(),
            row.securityHub(),
            row.silentSince(),
            row.assessedAt(),
            row.dueAt(),
            row.daysUntil(),
            row.accountId()
        };
    }
}
