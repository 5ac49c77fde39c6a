package io.rootproof.review;

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

/** What a named person signed: that this was looked at, and what came of it. Append-only. */
@Entity
@Immutable
@Table(name = "review")
public class Review extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_seq")
    @SequenceGenerator(name = "review_seq", sequenceName = "review_seq", allocationSize = 1)
    public Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    public ReviewKind kind;

    /** First instant of what was looked at. */
    @Column(name = "period_from", nullable = false)
    public Instant from;

    /** First instant after it. */
    @Column(name = "period_to", nullable = false)
    public Instant to;

    /** {@link LookedAt} as canonical JSON (RFC 8785): what the page showed to the person who signed. */
    @Column(name = "looked_at", nullable = false, length = 200_000)
    public String lookedAt;

    @Column(nullable = false, length = 4000)
    public String statement;

    /** What was found and what is to be done; empty if nothing was. */
    @Column(nullable = false, length = 4000)
    public String findings;

    @Column(name = "signed_by", nullable = false, length = 200)
    public String signedBy;

    @Column(name = "signed_at", nullable = false)
    public Instant signedAt;

    /** When it should have been signed at the latest. */
    @Column(name = "due_at", nullable = false)
    public Instant dueAt;

    protected Review() {}

    Review(LookedAt seen, DueReview due, SignOff signOff, String by, Instant at) {
        this.kind = due.kind();
        this.from = seen.from();
        this.to = seen.to();
        this.lookedAt = seen.canonical();
        this.statement = signOff.statement();
        this.findings = signOff.findings();
        this.signedBy = by;
        this.signedAt = at;
        this.dueAt = due.dueAt();
    }

    /** Whether it was signed after it was due. */
    public boolean isLate() {
        return signedAt.isAfter(dueAt);
    }
}
