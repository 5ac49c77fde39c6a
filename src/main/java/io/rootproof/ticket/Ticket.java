package io.rootproof.ticket;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as it is now. What it was opened for never changes; the rest follows from its events, and only
 * {@link #take} writes it.
 */
@Entity
@Table(name = "ticket")
public class Ticket extends PanacheEntityBase {

    /** 1, 2, 3, … without gaps. */
    @Id
    public long number;

    @Column(name = "account_id", nullable = false, length = 12, updatable = false)
    public String accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16, updatable = false)
    public TicketKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16, updatable = false)
    public Severity severity;

    /** The result that opened it. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    public Result result;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 24, updatable = false)
    public Reason reason;

    @Column(name = "opened_at", nullable = false, updatable = false)
    public Instant openedAt;

    /** The ticket before it for the same account and kind; null for the first. */
    @Column(name = "previous_number", updatable = false)
    public @Nullable Long previousNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 24)
    public TicketState state;

    @Column(length = 200)
    public @Nullable String owner;

    @Column(name = "due_at", nullable = false)
    public Instant dueAt;

    /** The newest claim that the key was deleted: at what time, as said. */
    @Column(name = "claimed_deletion_at")
    public @Nullable Instant claimedDeletionAt;

    @Column(name = "claimed_by", length = 200)
    public @Nullable String claimedBy;

    @Column(name = "claim_note", length = 4000)
    public @Nullable String claimNote;

    @Column(name = "claimed_at")
    public @Nullable Instant claimedAt;

    /** When evidence refuted that claim; null while it stands. */
    @Column(name = "claim_refuted_at")
    public @Nullable Instant claimRefutedAt;

    @Column(name = "overdue_noted_at")
    public @Nullable Instant overdueNotedAt;

    /** Since when its clock has stood still, because an exception is in force; null while it runs. */
    @Column(name = "clock_stopped_at")
    public @Nullable Instant clockStoppedAt;

    @Column(name = "escalated_at")
    public @Nullable Instant escalatedAt;

    @Column(name = "closed_at")
    public @Nullable Instant closedAt;

    @Column(name = "event_count", nullable = false)
    public int eventCount;

    /** Account and kind while there is work to do, else null: unique, so the database refuses a second one. */
    @Column(name = "open_for", length = 32)
    @Nullable
    String openFor;

    protected Ticket() {}

    Ticket(long number, String accountId, TicketKind kind, Result result, Reason reason, Instant openedAt) {
        this.number = number;
        this.accountId = accountId;
        this.kind = kind;
        this.severity = kind.severity();
        this.result = result;
        this.reason = reason;
        this.openedAt = openedAt;
        this.openFor = accountId + " " + kind;
    }

    /** Whether it is past its due time with work still to do, and its clock runs. */
    public boolean isOverdue(Instant now) {
        return state.isUnfinished() && clockStoppedAt == null && now.isAfter(dueAt);
    }

    /** The time of deletion that is claimed and not refuted; null if there is none. */
    public @Nullable Instant standingClaim() {
        return claimRefutedAt == null ? claimedDeletionAt : null;
    }

    /** Brings the row up to an event. Taking all events of a ticket in order gives the row again. */
    void take(TicketEvent event) {
        eventCount = event.ordinal;
        state = event.toState;
        switch (event.type) {
            case OPENED -> {
                owner = event.owner;
                if (event.dueAt != null) {
                    dueAt = event.dueAt;
                }
            }
            case ASSIGNED -> owner = event.owner;
            case FIX_CLAIMED -> {
                claimedDeletionAt = event.claimedDeletionAt;
                claimedBy = event.actor;
                claimNote = event.text;
                claimedAt = event.at;
                claimRefutedAt = null;
            }
            case FIX_REFUTED -> claimRefutedAt = event.at;
            case OVERDUE -> overdueNotedAt = event.at;
            case CLOCK_STOPPED -> clockStoppedAt = event.at;
            case CLOCK_RESUMED -> {
                clockStoppedAt = null;
                if (event.dueAt != null) {
                    dueAt = event.dueAt;
                }
            }
            case ESCALATED -> escalatedAt = event.at;
            case VERIFIED, CANCELLED -> {
                closedAt = event.at;
                clockStoppedAt = null;
                openFor = null;
            }
            case COMMENTED,
                    STEP_DONE,
                    STEP_REOPENED,
                    CHANGE_RECORDED,
                    POST_INCIDENT_NOTED,
                    LINKED,
                    FILE_ADDED,
                    CONFIRMED -> {}
        }
    }
}
