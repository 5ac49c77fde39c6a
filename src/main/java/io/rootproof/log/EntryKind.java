package io.rootproof.log;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is entered into the log: which table its rows are in, which columns make the record, and what an entry says of a
 * row. All of this is part of what was signed: a column that is added to a table is added here only together with a new
 * kind for the new rows, or entries of old rows no longer fit.
 */
public enum EntryKind {
    EVIDENCE(
            "evidence_record r",
            "coalesce('account/' || r.account_id, 'evidence/' || r.id)",
            "coalesce(r.imported_by, 'collector')",
            "r.recorded_at",
            "id:number source format account_id region standard operation request_parameters caller aws_request_id"
                    + " observed_at:time recorded_at:time payload_sha256 payload_size:number disposition"
                    + " disposition_reason run_id:number import_id:number imported_by identity_sha256"),
    RESULT(
            "result_interval r",
            "'account/' || r.account_id",
            "'rootproof'",
            "r.known_from",
            "id:number account_id valid_from:time valid_to:time known_from:time result reason conflicting:flag"
                    + " evidence_id:number"),
    TICKET_EVENT(
            "ticket_event r",
            "'ticket/' || r.ticket_number",
            "r.actor",
            "r.happened_at",
            "id:number ticket_number:number ordinal:number happened_at:time actor event_type from_state to_state text"
                    + " owner due_at:time claimed_deletion_at:time step_number:number url"),
    TICKET_EVIDENCE(
            "ticket_evidence r join ticket_event e on e.ticket_number = r.ticket_number"
                    + " and e.ordinal = r.event_ordinal",
            "'ticket/' || r.ticket_number",
            "e.actor",
            "e.happened_at",
            "id:number ticket_number:number event_ordinal:number evidence_role evidence_id:number source region standard"
                    + " key_state observed_at:time imported:flag finding_id"),
    ACCOUNT_CHANGE(
            "account_change r",
            "'account/' || r.account_id",
            "r.actor",
            "r.recorded_at",
            "id:number account_id field from_value to_value effective_at:time recorded_at:time actor reason"),
    ACCEPTANCE(
            "account_acceptance r",
            "'account/' || r.account_id",
            "r.accepted_by",
            "r.accepted_at",
            "id:number account_id accepted_at:time accepted_by note evidence_ids"),
    AUDIT(
            "audit_entry r",
            "r.subject",
            "r.actor",
            "r.recorded_at",
            "id:number recorded_at:time actor action subject detail remote_address request_id"),
    CARD_VERSION(
            "control_card_version r",
            "'control-card/' || r.version",
            "r.author",
            "r.recorded_at",
            "id:number control_id version:number effective_from:time sha256 author reason recorded_at:time"),
    BUNDLE(
            "bundle_seal r",
            "'bundle/' || r.bundle_id",
            "r.sealed_by",
            "r.sealed_at",
            "id:number bundle_id:number status report_sha256 report_size:number zip_sha256 zip_size:number sums_sha256"
                    + " tree_size:number root_sha256 signer_sha256 timestamp_at:time sealed_at:time sealed_by"),
    IMPORT(
            "evidence_import r",
            "'imports/' || r.id",
            "r.imported_by",
            "r.imported_at",
            "id:number kind file_name sha256 size_bytes:number account_id generated_time:time imported_by"
                    + " imported_at:time evidence_stored:number evidence_unchanged:number ignored_count:number"
                    + " rejected_count:number"),
    TICKET_FILE(
            "ticket_file r",
            "'ticket/' || r.ticket_number",
            "r.added_by",
            "r.added_at",
            "id:number ticket_number:number event_ordinal:number name media_type sha256 size_bytes:number masked:flag"
                    + " added_by added_at:time"),
    AUDIT_PERIOD_EVENT(
            "audit_period_event r",
            "'audit-period/' || r.period_id",
            "r.actor",
            "r.happened_at",
            "id:number period_id:number ordinal:number happened_at:time actor event_type text auditor bundle_every"
                    + " keep_until"),
    REVIEW(
            "review r",
            "'review/' || r.id",
            "r.signed_by",
            "r.signed_at",
            "id:number kind period_from:time period_to:time looked_at statement findings signed_by signed_at:time"
                    + " due_at:time"),
    EXCEPTION_EVENT(
            "risk_acceptance_event r",
            "'exception/' || r.acceptance_id",
            "r.actor",
            "r.happened_at",
            "id:number acceptance_id:number account_id requested_by ordinal:number happened_at:time actor event_type"
                    + " from_state to_state text justification why_no_role compensating_controls starts_at:time"
                    + " expires_at:time pinned_state state_digest effective_at:time"),
    AUDIT_SAMPLE(
            "audit_sample r",
            "'audit-period/' || r.period_id",
            "r.taken_by",
            "r.known_at",
            "id:number period_id:number account_id asked sampled_at:time known_at:time taken_by choice note result"
                    + " reason conflicting:flag rule evidence");

    private static final Set<EntryKind> OLDER_THAN_LOG =
            EnumSet.of(EVIDENCE, RESULT, TICKET_EVENT, TICKET_EVIDENCE, ACCOUNT_CHANGE, ACCEPTANCE, AUDIT, IMPORT);

    private final String from;
    private final List<LoggedColumn> columns;
    private final String select;

    EntryKind(String from, String subject, String actor, String happenedAt, String columns) {
        this.from = from;
        this.columns = Arrays.stream(columns.split(" ")).map(LoggedColumn::of).toList();
        this.select = "select " + subject + " as log_subject, " + actor + " as log_actor, " + happenedAt + " as log_at"
                + String.join(
                        "",
                        this.columns.stream()
                                .map(column -> ", r." + column.name())
                                .toList())
                + " from " + from + " where ";
    }

    /** The name that an entry gives it: {@code ticket-event}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The table whose rows these are. */
    public String table() {
        return from.substring(0, from.indexOf(' '));
    }

    /** Whether rows of this kind were written before there was a log to enter them into. */
    boolean isOlderThanLog() {
        return OLDER_THAN_LOG.contains(this);
    }

    /** The columns that make a row's record. */
    List<LoggedColumn> columns() {
        return columns;
    }

    /** Reads rows with what an entry says of them, under a condition on the table {@code r}. */
    String select() {
        return select;
    }
}
