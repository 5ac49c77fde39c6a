package io.rootproof.assessment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The present result of one account: a cache, rebuilt from observations and account changes. After {@link #validUntil}
 * it no longer holds; whoever reads it shows UNKNOWN then, until the account has been assessed again.
 */
@Entity
@Table(name = "account_status")
public class AccountStatus extends PanacheEntityBase {

    @Id
    @Column(name = "account_id", length = 12)
    public String accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public Result result;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 24)
    public Reason reason;

    @Column(nullable = false)
    public boolean conflicting;

    /** Since when the result has been what it is. */
    @Column(nullable = false)
    public Instant since;

    /** Last instant at which it holds without new evidence; null where it does not expire. */
    @Column(name = "valid_until")
    public @Nullable Instant validUntil;

    /** The newest observation that it rests on. */
    @Column(name = "observed_at")
    public @Nullable Instant observedAt;

    @Column(name = "evidence_id")
    public @Nullable Long evidenceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "security_hub", nullable = false, length = 16)
    public SecurityHubState securityHub;

    @Column(name = "security_hub_silent_since")
    public @Nullable Instant securityHubSilentSince;

    @Column(name = "assessed_at", nullable = false)
    public Instant assessedAt;

    /** When something here changes, or a gap has lasted too long, without new evidence; null: never. */
    @Column(name = "due_at")
    public @Nullable Instant dueAt;

    /** The first UTC day whose seconds are not summed up yet; null: none is. */
    @Column(name = "days_until")
    public @Nullable LocalDate daysUntil;

    /** The result at an instant: never one that has expired. */
    public Result resultAt(Instant now) {
        return isExpired(now) ? Result.UNKNOWN : result;
    }

    /** The reason at an instant: never one that has expired. */
    public Reason reasonAt(Instant now) {
        return isExpired(now) ? Reason.STALE : reason;
    }

    private boolean isExpired(Instant now) {
        return validUntil != null && now.isAfter(validUntil);
    }
}
