package io.rootproof.period;

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
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that happened to an audit period. Append-only. */
@Entity
@Immutable
@Table(name = "audit_period_event")
public class AuditPeriodEvent extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_period_event_seq")
    @SequenceGenerator(name = "audit_period_event_seq", sequenceName = "audit_period_event_seq", allocationSize = 50)
    public Long id;

    @Column(name = "period_id", nullable = false)
    public long periodId;

    /** 1 for the creation; without gaps. */
    @Column(nullable = false)
    public int ordinal;

    @Column(name = "happened_at", nullable = false)
    public Instant at;

    /** User name. */
    @Column(nullable = false, length = 200)
    public String actor;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_type", nullable = false, length = 20)
    public PeriodEventType type;

    /** A sentence on what happened, or the reason that was given; plain text. */
    @Column(nullable = false, length = 4000)
    public String text;

    /** Whom it is about; set by AUDITOR_ADDED and AUDITOR_REMOVED. */
    @Column(length = 100)
    public @Nullable String auditor;

    /** As CREATED and CHANGED leave it; null for none. */
    @Enumerated(EnumType.STRING)
    @Column(name = "bundle_every", length = 10)
    public @Nullable BundleEvery bundleEvery;

    /** As CREATED and CHANGED leave it; null for no limit. */
    @Column(name = "keep_until")
    public @Nullable LocalDate keepUntil;

    protected AuditPeriodEvent() {}

    AuditPeriodEvent(PeriodEventType type, String actor, Instant at, String text) {
        this.type = type;
        this.actor = actor;
        this.at = at;
        this.text = text;
    }
}
