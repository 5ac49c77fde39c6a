package io.rootproof.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account that is owed an assessment, because evidence came in (then named) or because it changed. */
@Entity
@Table(name = "pending_assessment")
public class PendingAssessment extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pending_assessment_seq")
    @SequenceGenerator(name = "pending_assessment_seq", sequenceName = "pending_assessment_seq", allocationSize = 50)
    public Long id;

    @Column(name = "account_id", nullable = false, length = 12)
    public String accountId;

    /** The record still to be read; null where nothing but the account itself changed. */
    @Column(name = "evidence_id")
    public @Nullable Long evidenceId;

    @Column(name = "effective_from", nullable = false)
    public Instant effectiveFrom;

    protected PendingAssessment() {}

    public PendingAssessment(String accountId, @Nullable Long evidenceId, Instant effectiveFrom) {
        this.accountId = accountId;
        this.evidenceId = evidenceId;
        this.effectiveFrom = effectiveFrom;
    }
}
