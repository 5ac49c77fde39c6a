package io.rootproof.bundle;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order for an evidence report, and what came of it. */
@Entity
@Table(name = "bundle")
class Bundle extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bundle_seq")
    @SequenceGenerator(name = "bundle_seq", sequenceName = "bundle_seq", allocationSize = 50)
    Long id;

    @Column(name = "period_from", nullable = false)
    Instant from;

    @Column(name = "period_to", nullable = false)
    Instant to;

    @Column(name = "requested_at", nullable = false)
    Instant requestedAt;

    @Column(name = "requested_by", nullable = false, length = 200)
    String requestedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    BundleStatus status;

    /** Per cent. */
    @Column(nullable = false)
    int progress;

    /** What is being done, for people. */
    @Column(nullable = false, length = 200)
    String step;

    @Column(name = "started_at")
    @Nullable
    Instant startedAt;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    @Nullable
    Boolean complete;

    /** One item a line; null until it is made. */
    @Column(length = 100_000)
    @Nullable
    String missing;

    @Nullable
    Long accounts;

    @Column(name = "uncovered_accounts")
    @Nullable
    Long uncoveredAccounts;

    @Column(name = "uncovered_seconds")
    @Nullable
    Long uncoveredSeconds;

    @Column(name = "size_bytes")
    @Nullable
    Long sizeBytes;

    @Column(length = 64)
    @Nullable
    String sha256;

    @Column(length = 2000)
    @Nullable
    String failure;

    protected Bundle() {}

    Bundle(Instant from, Instant to, Instant requestedAt, String requestedBy) {
        this.from = from;
        this.to = to;
        this.requestedAt = requestedAt;
        this.requestedBy = requestedBy;
        this.status = BundleStatus.QUEUED;
        this.step = "Waiting for its turn";
    }

    ReportPeriod period() {
        return new ReportPeriod(from, to, requestedAt);
    }

    List<String> missingItems() {
        return missing == null || missing.isEmpty() ? List.of() : List.of(missing.split("\n"));
    }
}
