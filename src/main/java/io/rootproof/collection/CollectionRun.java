package io.rootproof.collection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
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

/** One run of the collector, from its order to its close. */
@Entity
@Table(name = "collection_run")
public class CollectionRun extends PanacheEntityBase {

    static final short SLOT = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "collection_run_seq")
    @SequenceGenerator(name = "collection_run_seq", sequenceName = "collection_run_seq", allocationSize = 1)
    public Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    public RunCause cause;

    /** User name of the person who asked for it; null for none. */
    @Column(name = "requested_by", length = 200)
    public @Nullable String requestedBy;

    /** The one account that it looks at; null for all. */
    @Column(name = "account_id", length = 12)
    public @Nullable String accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    public RunStatus status;

    @Column(name = "running_slot")
    @Nullable
    Short runningSlot;

    @Column(nullable = false)
    boolean claimed;

    /** The machine that it ran on. */
    @Column(length = 200)
    public @Nullable String node;

    @Column(name = "heartbeat_at", nullable = false)
    Instant heartbeatAt;

    @Column(name = "started_at", nullable = false)
    public Instant startedAt;

    @Column(name = "finished_at")
    public @Nullable Instant finishedAt;

    /** What it is doing, in words. */
    @Column(nullable = false, length = 300)
    public String step;

    /** Accounts that could be looked into: active, in a partition with root users. */
    @Column(name = "accounts_expected", nullable = false)
    public int accountsExpected;

    /** Accounts that were visited, successfully or not. */
    @Column(name = "accounts_done", nullable = false)
    public int accountsDone;

    /** Accounts of which every call succeeded. */
    @Column(name = "accounts_collected", nullable = false)
    public int accountsCollected;

    @Column(name = "evidence_stored", nullable = false)
    public int evidenceStored;

    @Column(name = "evidence_unchanged", nullable = false)
    public int evidenceUnchanged;

    @Column(name = "failure_count", nullable = false)
    public int failureCount;

    protected CollectionRun() {}

    CollectionRun(
            RunCause cause,
            @Nullable String requestedBy,
            @Nullable String accountId,
            Instant startedAt,
            Instant heartbeatAt) {
        this.cause = cause;
        this.requestedBy = requestedBy;
        this.accountId = accountId;
        this.status = RunStatus.RUNNING;
        this.runningSlot = SLOT;
        this.startedAt = startedAt;
        this.heartbeatAt = heartbeatAt;
        this.step = "Waiting to begin";
    }

    public boolean isRunning() {
        return status == RunStatus.RUNNING;
    }

    /** The run that is going on now, if one is. */
    static @Nullable CollectionRun running() {
        return CollectionRun.<CollectionRun>find("runningSlot", SLOT)
                .firstResultOptional()
                .orElse(null);
    }

    /**
     * The run of a path.
     *
     * @throws ProblemException 404 if there is none, or if this is no number
     */
    static CollectionRun byId(String id) {
        CollectionRun run = id.matches("[0-9]{1,18}") ? findById(Long.parseLong(id)) : null;
        if (run == null) {
            throw unknown(id);
        }
        return run;
    }

    static ProblemException unknown(String id) {
        return ProblemException.notFound(Words.of(CollectionMessages.class).noSuchRun(id));
    }

    /** Its failures, in the order in which they came. */
    public List<CollectionFailure> failures() {
        return CollectionFailure.list("runId = ?1 order by id", id);
    }
}
