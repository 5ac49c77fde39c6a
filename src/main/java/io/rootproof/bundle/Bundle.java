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

    /** Counts the attempts: what an attempt that was given up brings in too late is not taken. */
    @Column(nullable = false)
    int attempt;

    /** The log's signed statement that this bundle is about; fixed at the first attempt that came so far. */
    @Column(length = 4000)
    @Nullable
    String checkpoint;

    /** The one of the bundle before; null if there was none. */
    @Column(name = "previous_checkpoint", length = 4000)
    @Nullable
    String previousCheckpoint;

    @Column(name = "tree_size")
    @Nullable
    Long treeSize;

    /** The parts of the ZIP, one a line: SHA-256 and bytes. */
    @Column(name = "zip_parts", length = 20_000)
    @Nullable
    String zipParts;

    @Column(name = "signer_sha256", length = 64)
    @Nullable
    String signerSha256;

    @Column(name = "signer_name", length = 500)
    @Nullable
    String signerName;

    @Nullable
    Boolean demo;

    @Enumerated(EnumType.STRING)
    @Column(name = "timestamp_kind", length = 20)
    SealPlan.@Nullable Timestamp timestampKind;

    @Column(name = "timestamp_at")
    @Nullable
    Instant timestampAt;

    @Column(name = "timestamp_authority", length = 500)
    @Nullable
    String timestampAuthority;

    /** What the authorities answered last, one a line, while the timestamp is pending. */
    @Column(name = "timestamp_answers", length = 4000)
    @Nullable
    String timestampAnswers;

    @Column(name = "next_attempt_at")
    @Nullable
    Instant nextAttemptAt;

    /** What to configure, of an unsealed one. */
    @Column(name = "unsealed_because", length = 2000)
    @Nullable
    String unsealedBecause;

    /** Null where it is of no audit period, but of all accounts. */
    @Column(name = "audit_period_id")
    @Nullable
    Long auditPeriodId;

    @Column(name = "audit_period_name", length = 200)
    @Nullable
    String auditPeriodName;

    @Column(name = "audit_period_scope", length = 2000)
    @Nullable
    String auditPeriodScope;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    BundleCause cause = BundleCause.BY_HAND;

    /** Names what there may be only one bundle of; null where there may be many. */
    @Column(name = "only_once", length = 64)
    @Nullable
    String onlyOnce;

    protected Bundle() {}

    Bundle(Instant from, Instant to, Instant requestedAt, String requestedBy) {
        this.from = from;
        this.to = to;
        this.requestedAt = requestedAt;
        this.requestedBy = requestedBy;
        this.status = BundleStatus.QUEUED;
        this.step = "Waiting for its turn";
    }

    /** Makes it one of an audit period. */
    void of(PeriodOrder period) {
        auditPeriodId = period.auditPeriodId();
        auditPeriodName = period.name();
        auditPeriodScope = period.words();
        cause = period.cause();
        onlyOnce = period.onlyOnce();
    }

    ReportPeriod period() {
        return new ReportPeriod(from, to, requestedAt, scope());
    }

    private ReportScope scope() {
        return auditPeriodId == null
                ? ReportScope.ALL
                : new ReportScope(id, auditPeriodId, auditPeriodName, auditPeriodScope);
    }

    /** The parts of the ZIP, in order; empty before it is made. */
    List<StoredPart> parts() {
        return zipParts == null || zipParts.isEmpty()
                ? List.of()
                : zipParts.lines().map(StoredPart::parse).toList();
    }

    List<String> lastAnswers() {
        return timestampAnswers == null || timestampAnswers.isEmpty()
                ? List.of()
                : timestampAnswers.lines().toList();
    }

    List<String> missingItems() {
        return missing == null || missing.isEmpty() ? List.of() : List.of(missing.split("\n"));
    }
}
