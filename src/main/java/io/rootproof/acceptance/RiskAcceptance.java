package io.rootproof.acceptance;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exception as it is now. It follows from its events, and only {@link #take} writes it.
 */
@Entity
@Table(name = "risk_acceptance")
public class RiskAcceptance extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_acceptance_seq")
    @SequenceGenerator(name = "risk_acceptance_seq", sequenceName = "risk_acceptance_seq", allocationSize = 1)
    public Long id;

    @Column(name = "account_id", nullable = false, length = 12)
    public String accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    public AcceptanceState state;

    @Column(name = "requested_at", nullable = false)
    public Instant requestedAt;

    @Column(name = "requested_by", nullable = false, length = 200)
    public String requestedBy;

    /** The task that only the root user can do with a key, as said. */
    @Column(nullable = false, length = 4000)
    public String justification;

    @Column(name = "why_no_role", nullable = false, length = 4000)
    public String whyNoRole;

    @Column(name = "compensating_controls", nullable = false, length = 4000)
    public String compensatingControls;

    /** From when on it was asked for; in force it is not before it is approved. */
    @Column(name = "starts_at", nullable = false)
    public Instant startsAt;

    /** The first instant at which it is over. */
    @Column(name = "expires_at", nullable = false)
    public Instant expiresAt;

    @Column(name = "decided_at")
    public @Nullable Instant decidedAt;

    @Column(name = "decided_by", length = 200)
    public @Nullable String decidedBy;

    @Column(name = "decision_reason", length = 4000)
    public @Nullable String decisionReason;

    /** Canonical JSON of the keys as they were when it was asked for; once approved, as they were then. */
    @Column(name = "pinned_state", nullable = false, length = 8000)
    public String pinnedState;

    /** SHA-256 of it. */
    @Column(name = "state_digest", nullable = false, length = 64)
    public String stateDigest;

    /** From when on it was in force; null if it never was. */
    @Column(name = "in_force_at")
    public @Nullable Instant inForceAt;

    /** When it came to its end, of whichever kind; null while something can still become of it. */
    @Column(name = "ended_at")
    public @Nullable Instant endedAt;

    @Column(name = "ended_by", length = 200)
    public @Nullable String endedBy;

    @Column(name = "end_reason", length = 4000)
    public @Nullable String endReason;

    @Column(name = "event_count", nullable = false)
    public int eventCount;

    /** The account while it is in force, else null: unique, so the database refuses a second one. */
    @Column(name = "in_force_for", length = 12)
    @Nullable
    String inForceFor;

    RiskAcceptance() {}

    /** Whether it counts at an instant: a job ends it soon after its time, and until then nobody may see it as in force. */
    public boolean isInForce(Instant now) {
        return state == AcceptanceState.IN_FORCE && now.isBefore(expiresAt);
    }

    /** Its state at an instant: one whose time is over is EXPIRED, whether or not the job has come by. */
    AcceptanceState stateAt(Instant now) {
        return state.isOpen() && !now.isBefore(expiresAt) ? AcceptanceState.EXPIRED : state;
    }

    /** Brings the row up to an event. Taking all events of an exception in order gives the row again. */
    void take(RiskAcceptanceEvent event) {
        eventCount = event.ordinal;
        state = event.toState;
        inForceFor = state == AcceptanceState.IN_FORCE ? event.accountId : null;
        if (event.pinnedState != null) {
            pinnedState = event.pinnedState;
            stateDigest = Objects.requireNonNull(event.stateDigest);
        }
        switch (event.type) {
            case REQUESTED -> requested(event);
            case APPROVED -> {
                decided(event);
                inForceAt = event.effectiveAt;
            }
            case STARTED -> inForceAt = event.effectiveAt;
            case REJECTED -> {
                decided(event);
                ended(event);
            }
            case WITHDRAWN, EXPIRED, REVOKED, LAPSED, RESOLVED -> ended(event);
        }
    }

    private void requested(RiskAcceptanceEvent event) {
        accountId = event.accountId;
        requestedAt = event.at;
        requestedBy = event.actor;
        justification = Objects.requireNonNull(event.justification);
        whyNoRole = Objects.requireNonNull(event.whyNoRole);
        compensatingControls = Objects.requireNonNull(event.compensatingControls);
        startsAt = Objects.requireNonNull(event.startsAt);
        expiresAt = Objects.requireNonNull(event.expiresAt);
    }

    private void decided(RiskAcceptanceEvent event) {
        decidedAt = event.at;
        decidedBy = event.actor;
        decisionReason = event.text;
    }

    private void ended(RiskAcceptanceEvent event) {
        endedAt = event.effectiveAt == null ? event.at : event.effectiveAt;
        endedBy = event.actor;
        endReason = event.text;
    }
}
