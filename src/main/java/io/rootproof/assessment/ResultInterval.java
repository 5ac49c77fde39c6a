package io.rootproof.assessment;

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

/**
 * A result over a stretch of time, as known from an instant on. Append-only: of the rows of an account that cover an
 * instant and were known by then, the one with the highest id counts.
 */
@Entity
@Immutable
@Table(name = "result_interval")
public class ResultInterval extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "result_interval_seq")
    @SequenceGenerator(name = "result_interval_seq", sequenceName = "result_interval_seq", allocationSize = 1)
    public Long id;

    @Column(name = "account_id", nullable = false, length = 12)
    public String accountId;

    @Column(name = "valid_from", nullable = false)
    public Instant validFrom;

    /** Exclusive; null for as long as nothing new is known. */
    @Column(name = "valid_to")
    public @Nullable Instant validTo;

    @Column(name = "known_from", nullable = false)
    public Instant knownFrom;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public Result result;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 24)
    public Reason reason;

    @Column(nullable = false)
    public boolean conflicting;

    /** The evidence that decided; null where none did. */
    @Column(name = "evidence_id")
    public @Nullable Long evidenceId;
}
