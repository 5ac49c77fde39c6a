package io.rootproof.ticket;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.rootproof.assessment.Observation;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
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

/** Evidence that opened, refuted or closed a ticket, with what it said. Append-only, with its event. */
@Entity
@Immutable
@Table(name = "ticket_evidence")
public class TicketEvidence extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_evidence_seq")
    @SequenceGenerator(name = "ticket_evidence_seq", sequenceName = "ticket_evidence_seq", allocationSize = 50)
    public Long id;

    @Column(name = "ticket_number", nullable = false)
    public long ticketNumber;

    @Column(name = "event_ordinal", nullable = false)
    public int eventOrdinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_role", nullable = false, length = 16)
    public EvidenceRole role;

    @Column(name = "evidence_id", nullable = false)
    public long evidenceId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    public Source source;

    @Column(length = 32)
    public @Nullable String region;

    @Column(length = 100)
    public @Nullable String standard;

    @Enumerated(EnumType.STRING)
    @Column(name = "key_state", nullable = false, length = 20)
    public KeyState keyState;

    @Column(name = "observed_at", nullable = false)
    public Instant observedAt;

    @Column(nullable = false)
    public boolean imported;

    /** The {@code Id} of a finding; null for other evidence. */
    @Column(name = "finding_id", length = 1000)
    public @Nullable String findingId;

    protected TicketEvidence() {}

    /** What was looked up: it decides nothing of keys. */
    TicketEvidence(TicketEvent event, EvidenceRecord lookedUp) {
        this.ticketNumber = event.ticketNumber;
        this.eventOrdinal = event.ordinal;
        this.role = EvidenceRole.HUNT;
        this.evidenceId = lookedUp.id;
        this.source = lookedUp.source;
        this.region = lookedUp.region;
        this.standard = lookedUp.standard;
        this.keyState = KeyState.INDETERMINATE;
        this.observedAt = lookedUp.observedAt;
        this.imported = false;
    }

    TicketEvidence(TicketEvent event, EvidenceRole role, Observation observation, @Nullable String findingId) {
        this.ticketNumber = event.ticketNumber;
        this.eventOrdinal = event.ordinal;
        this.role = role;
        this.evidenceId = observation.evidenceId;
        this.source = observation.source;
        this.region = observation.region;
        this.standard = observation.standard;
        this.keyState = observation.state;
        this.observedAt = observation.observedAt;
        this.imported = observation.imported;
        this.findingId = findingId;
    }
}
