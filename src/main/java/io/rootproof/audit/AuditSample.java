package io.rootproof.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
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
import java.util.List;
import org.hibernate.annotations.Immutable;

/** What an auditor picked, with the answer as it was known then. Append-only. */
@Entity
@Immutable
@Table(name = "audit_sample")
class AuditSample extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_sample_seq")
    @SequenceGenerator(name = "audit_sample_seq", sequenceName = "audit_sample_seq", allocationSize = 50)
    Long id;

    @Column(name = "period_id", nullable = false)
    long periodId;

    @Column(name = "account_id", nullable = false, length = 12)
    String accountId;

    /** The day or instant as it was asked for. */
    @Column(nullable = false, length = 30)
    String asked;

    @Column(name = "sampled_at", nullable = false)
    Instant at;

    @Column(name = "known_at", nullable = false)
    Instant knownAt;

    @Column(name = "taken_by", nullable = false, length = 200)
    String takenBy;

    @Column(nullable = false, length = 500)
    String choice;

    @Column(nullable = false, length = 2000)
    String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Result result;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 24)
    Reason reason;

    @Column(nullable = false)
    boolean conflicting;

    /** The rule as a sentence. */
    @Column(nullable = false, length = 500)
    String rule;

    /** One record a line: id, blank, SHA-256. */
    @Column(nullable = false, length = 8000)
    String evidence;

    protected AuditSample() {}

    AuditSample(long periodId, Picked picked, String takenBy, String note, Instant knownAt) {
        this.periodId = periodId;
        this.accountId = picked.accountId();
        this.asked = picked.asked();
        this.choice = picked.choice();
        this.takenBy = takenBy;
        this.note = note;
        this.knownAt = knownAt;
    }

    /** The records that the answer rests on. */
    List<SampleEvidence> records() {
        return evidence.isEmpty()
                ? List.of()
                : evidence.lines().map(SampleEvidence::parse).toList();
    }
}
