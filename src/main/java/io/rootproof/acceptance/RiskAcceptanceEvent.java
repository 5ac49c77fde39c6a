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
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that happened to an exception. Append-only; {@link #ordinal} is the order. */
@Entity
@Immutable
@Table(name = "risk_acceptance_event")
public class RiskAcceptanceEvent extends PanacheEntityBase {

    /** The actor of what nobody did by hand. */
    public static final String AUTOMATIC = "rootproof";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_acceptance_event_seq")
    @SequenceGenerator(
            name = "risk_acceptance_event_seq",
            sequenceName = "risk_acceptance_event_seq",
            allocationSize = 50)
    public Long id;

    @Column(name = "acceptance_id", nullable = false)
    public long acceptanceId;

    @Column(name = "account_id", nullable = false, length = 12)
    public String accountId;

    /** Who asked for the exception: the database refuses a decision by the same person. */
    @Column(name = "requested_by", nullable = false, length = 200)
    public String requestedBy;

    /** 1 for the request; without gaps in an exception. */
    @Column(nullable = false)
    public int ordinal;

    @Column(name = "happened_at", nullable = false)
    public Instant at;

    /** User name, or {@link #AUTOMATIC}. */
    @Column(nullable = false, length = 200)
    public String actor;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_type", nullable = false, length = 16)
    public AcceptanceEventType type;

    /** Null for the request. */
    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", length = 16)
    public @Nullable AcceptanceState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false, length = 16)
    public AcceptanceState toState;

    /** The reason that was given, or a sentence on what happened; plain text, empty for the request. */
    @Column(nullable = false, length = 4000)
    public String text;

    @Column(length = 4000)
    public @Nullable String justification;

    @Column(name = "why_no_role", length = 4000)
    public @Nullable String whyNoRole;

    @Column(name = "compensating_controls", length = 4000)
    public @Nullable String compensatingControls;

    @Column(name = "starts_at")
    public @Nullable Instant startsAt;

    @Column(name = "expires_at")
    public @Nullable Instant expiresAt;

    /** Canonical JSON of the keys that were there; set by REQUESTED and APPROVED. */
    @Column(name = "pinned_state", length = 8000)
    public @Nullable String pinnedState;

    @Column(name = "state_digest", length = 64)
    public @Nullable String stateDigest;

    /** From when, or until when, the exception was in force; null where the event changes neither. */
    @Column(name = "effective_at")
    public @Nullable Instant effectiveAt;

    protected RiskAcceptanceEvent() {}

    RiskAcceptanceEvent(AcceptanceEventType type, AcceptanceState toState, String actor, Instant at, String text) {
        this.type = type;
        this.toState = toState;
        this.actor = actor;
        this.at = at;
        this.text = text;
    }

    RiskAcceptanceEvent pinning(KeysPresent keys) {
        pinnedState = keys.canonical();
        stateDigest = keys.digest();
        return this;
    }

    RiskAcceptanceEvent effective(Instant from) {
        effectiveAt = from;
        return this;
    }
}
