package io.rootproof.collection;

import io.rootproof.evidence.Appended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down how runs go, each step in a transaction of its own, so that a crash leaves what was so. */
@ApplicationScoped
class RunLedger {

    private final EntityManager entities;
    private final Clock clock;

    RunLedger(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Opens a run.
     *
     * @throws jakarta.persistence.PersistenceException if another node opened one at the same moment
     */
    @Transactional(TxType.REQUIRES_NEW)
    public long open(RunCause cause, @Nullable String requestedBy, @Nullable String accountId, Instant startedAt) {
        CollectionRun run = new CollectionRun(cause, requestedBy, accountId, startedAt, clock.instant());
        run.persistAndFlush();
        return run.id;
    }

    /** The one account that a run is to look at; empty for all. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<String> onlyAccount(long runId) {
        return CollectionRun.<CollectionRun>findByIdOptional(runId).map(run -> run.accountId);
    }

    /** Whether a run that began at or after an instant has looked at an account, or at all. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean hasLooked(String accountId, Instant since) {
        return CollectionRun.count(
                        "startedAt >= ?1 and status in ?2 and (accountId is null or accountId = ?3)",
                        since,
                        List.of(RunStatus.SUCCEEDED, RunStatus.PARTIAL),
                        accountId)
                > 0;
    }

    /** Takes a run for this node; false if it is taken or closed. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean claim(long runId, String node) {
        return CollectionRun.update(
                        "claimed = true, node = ?1, heartbeatAt = ?2, step = 'Beginning'"
                                + " where id = ?3 and claimed = false and status = ?4",
                        node,
                        clock.instant(),
                        runId,
                        RunStatus.RUNNING)
                == 1;
    }

    /** Says that the run is alive and how far it is; false if somebody closed it meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean beat(long runId, RunProgress progress) {
        return CollectionRun.update(
                        "heartbeatAt = ?1, step = ?2, accountsExpected = ?3, accountsDone = ?4, accountsCollected = ?5,"
                                + " failureCount = ?6, evidenceStored = ?7, evidenceUnchanged = ?8"
                                + " where id = ?9 and status = ?10",
                        clock.instant(),
                        progress.step(),
                        progress.expected(),
                        progress.done(),
                        progress.collected(),
                        progress.failures(),
                        progress.evidence().stored(),
                        progress.evidence().unchanged(),
                        runId,
                        RunStatus.RUNNING)
                == 1;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void fail(long runId, Failure failure, Instant at) {
        new CollectionFailure(runId, failure, at).persist();
    }

    /** Closes a run for good; false if it was closed already. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean close(long runId, RunStatus status, RunProgress progress, Instant finishedAt) {
        Appended evidence = progress.evidence();
        return CollectionRun.update(
                        "status = ?1, runningSlot = null, finishedAt = ?2, step = '', accountsExpected = ?3,"
                                + " accountsDone = ?4, accountsCollected = ?5, failureCount = ?6, evidenceStored = ?7,"
                                + " evidenceUnchanged = ?8 where id = ?9 and status = ?10",
                        status,
                        finishedAt,
                        progress.expected(),
                        progress.done(),
                        progress.collected(),
                        progress.failures(),
                        evidence.stored(),
                        evidence.unchanged(),
                        runId,
                        RunStatus.RUNNING)
                == 1;
    }

    /**
     * Closes runs whose node is gone.
     *
     * @param silentSince runs that have said nothing since then are dead
     * @return the runs that were closed
     */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> interruptDead(Instant silentSince) {
        List<CollectionRun> dead =
                CollectionRun.list("runningSlot = ?1 and heartbeatAt <= ?2", CollectionRun.SLOT, silentSince);
        return dead.stream().filter(run -> interrupt(run)).map(run -> run.id).toList();
    }

    private boolean interrupt(CollectionRun run) {
        Instant now = clock.instant();
        boolean closed = CollectionRun.update(
                        "status = ?1, runningSlot = null, finishedAt = ?2, step = '', failureCount = failureCount + 1"
                                + " where id = ?3 and status = ?4 and heartbeatAt = ?5",
                        RunStatus.INTERRUPTED,
                        now,
                        run.id,
                        RunStatus.RUNNING,
                        run.heartbeatAt)
                == 1;
        if (closed) {
            Failure why = Failure.ofRun("Interrupted", "The node that ran it stopped without closing it.");
            new CollectionFailure(run.id, why, now).persist();
        }
        entities.flush();
        return closed;
    }
}
