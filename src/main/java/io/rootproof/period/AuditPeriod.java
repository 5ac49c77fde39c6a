package io.rootproof.period;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which days of which accounts are audited, and by whom. Name, days and scope never change; the rest follows from the
 * events, and only {@link #take} writes it.
 */
@Entity
@Table(name = "audit_period")
public class AuditPeriod extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_period_seq")
    @SequenceGenerator(name = "audit_period_seq", sequenceName = "audit_period_seq", allocationSize = 50)
    public Long id;

    @Column(nullable = false, length = 200, updatable = false)
    public String name;

    /** Midnight UTC of the first day. */
    @Column(name = "from_at", nullable = false, updatable = false)
    public Instant fromAt;

    /** Midnight UTC of the first day that no longer belongs to it. */
    @Column(name = "to_at", nullable = false, updatable = false)
    public Instant toAt;

    /** The oldest evidence that can decide an instant of the period. */
    @Column(name = "evidence_from", nullable = false)
    public Instant evidenceFrom;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8, updatable = false)
    public PeriodScope scope;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    public PeriodState state;

    /** Null: bundles are made by hand only. */
    @Enumerated(EnumType.STRING)
    @Column(name = "bundle_every", length = 10)
    public @Nullable BundleEvery bundleEvery;

    /** The last day that it and its bundles are kept; null for no limit. A legal hold keeps them beyond. */
    @Column(name = "keep_until")
    public @Nullable LocalDate keepUntil;

    @Column(name = "legal_hold", nullable = false)
    public boolean legalHold;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Column(name = "created_by", nullable = false, length = 200, updatable = false)
    public String createdBy;

    @Column(name = "closed_at")
    public @Nullable Instant closedAt;

    @Column(name = "event_count", nullable = false)
    public int eventCount;

    @Version
    @Column(nullable = false)
    public int version;

    /** Asked for with scope UNITS. */
    @ElementCollection
    @CollectionTable(name = "audit_period_unit", joinColumns = @JoinColumn(name = "period_id"))
    @Column(name = "organizational_unit", length = 1000)
    @OrderBy
    public Set<String> units = new LinkedHashSet<>();

    /** Asked for with scope ACCOUNTS. */
    @ElementCollection
    @CollectionTable(name = "audit_period_account", joinColumns = @JoinColumn(name = "period_id"))
    @Column(name = "account_id", length = 12)
    @OrderBy
    public Set<String> accounts = new LinkedHashSet<>();

    /** User names of those who read it now. */
    @ElementCollection
    @CollectionTable(name = "audit_period_auditor", joinColumns = @JoinColumn(name = "period_id"))
    @Column(name = "username", length = 100)
    @OrderBy
    public Set<String> auditors = new LinkedHashSet<>();

    protected AuditPeriod() {}

    AuditPeriod(NewAuditPeriod wanted, Instant evidenceFrom, String by, Instant at) {
        this.name = wanted.name();
        this.fromAt = midnight(wanted.from());
        this.toAt = midnight(wanted.to());
        this.evidenceFrom = evidenceFrom;
        this.scope = wanted.scope();
        this.state = PeriodState.OPEN;
        this.units.addAll(wanted.units());
        this.accounts.addAll(wanted.accounts());
        this.createdAt = at;
        this.createdBy = by;
    }

    /** The first day, UTC. */
    public LocalDate firstDay() {
        return fromAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** The first day that no longer belongs to it, UTC. */
    public LocalDate untilDay() {
        return toAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** The last UTC day, as people say it. */
    public LocalDate lastDay() {
        return untilDay().minusDays(1);
    }

    public boolean isOpen() {
        return state == PeriodState.OPEN;
    }

    /** Whether its last day is over. */
    public boolean isOver(Instant now) {
        return !now.isBefore(toAt);
    }

    /** Midnight UTC, wherever whoever names the day sits: no clock there is ever put back or forward. */
    public static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Brings the row up to an event. Taking all events of a period in order gives the row again. */
    void take(AuditPeriodEvent event) {
        eventCount = event.ordinal;
        switch (event.type) {
            case CREATED, CHANGED -> {
                bundleEvery = event.bundleEvery;
                keepUntil = event.keepUntil;
            }
            case AUDITOR_ADDED -> {
                if (event.auditor != null) {
                    auditors.add(event.auditor);
                }
            }
            case AUDITOR_REMOVED -> {
                if (event.auditor != null) {
                    auditors.remove(event.auditor);
                }
            }
            case HELD -> legalHold = true;
            case RELEASED -> legalHold = false;
            case CLOSED -> {
                state = PeriodState.CLOSED;
                closedAt = event.at;
            }
        }
    }
}
