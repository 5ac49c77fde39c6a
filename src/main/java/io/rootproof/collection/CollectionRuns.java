package io.rootproof.collection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.evidence.EvidenceStored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Begins runs, one at a time, and clears up after those that died. */
@ApplicationScoped
public class CollectionRuns {

    private static final Logger LOG = Logger.getLogger(CollectionRuns.class);

    private final RunLedger ledger;
    private final RunExecutor executor;
    private final CollectionConfig config;
    private final Event<EvidenceStored> stored;
    private final Clock clock;

    CollectionRuns(
            RunLedger ledger,
            RunExecutor executor,
            CollectionConfig config,
            Event<EvidenceStored> stored,
            Clock clock) {
        this.ledger = ledger;
        this.executor = executor;
        this.config = config;
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * Runs at once and to the end: when this returns, results and tickets are stored and the run is closed.
     *
     * @param runClock tells the run what time it is: the application's clock, or one that replays history
     * @return the id of the run
     * @throws RunInProgress if one is going on already
     */
    public long runNow(RunCause cause, Clock runClock) throws RunInProgress {
        long runId = open(cause, null, null, runClock);
        executor.execute(runId, runClock);
        return runId;
    }

    /**
     * The same for one account: what IAM says of it, at once.
     *
     * @param requestedBy user name; null for none
     */
    public long runNow(RunCause cause, @Nullable String requestedBy, String accountId, Clock runClock)
            throws RunInProgress {
        long runId = open(cause, requestedBy, accountId, runClock);
        executor.execute(runId, runClock);
        return runId;
    }

    /**
     * Opens a run, which begins only when it is executed.
     *
     * @param requestedBy user name; null for none
     * @param accountId the one account to look at; null for all
     * @throws RunInProgress if one is going on already
     */
    long open(RunCause cause, @Nullable String requestedBy, @Nullable String accountId, Clock runClock)
            throws RunInProgress {
        interruptDead();
        Optional<Long> going = going();
        if (going.isPresent()) {
            throw new RunInProgress(going.get());
        }
        try {
            return ledger.open(cause, requestedBy, accountId, runClock.instant());
        } catch (PersistenceException sameMoment) {
            throw new RunInProgress(going().orElseThrow(() -> sameMoment));
        }
    }

    /** Executes a run that was opened before, unless another node did, or it is closed. */
    void execute(long runId) {
        executor.execute(runId, clock);
    }

    /** Closes runs that have said nothing for too long, and has what they stored assessed. */
    List<Long> interruptDead() {
        List<Long> dead = closeDead(clock.instant().minus(config.deadAfter()));
        if (!dead.isEmpty()) {
            assessLeftovers();
        }
        return dead;
    }

    /** Closes whatever is open, for a database that only this process can have open; however the clock was set. */
    List<Long> closeAll() {
        return closeDead(clock.instant().plus(Duration.ofDays(10_000)));
    }

    /** Has assessed what runs had stored that never came to their end. */
    void assessLeftovers() {
        stored.fire(new EvidenceStored(clock.instant()));
    }

    List<Long> closeDead(Instant silentSince) {
        List<Long> dead = ledger.interruptDead(silentSince);
        if (!dead.isEmpty()) {
            LOG.warnf("Closed as interrupted, since the node that ran it is gone: run %s", dead);
        }
        return dead;
    }

    private static Optional<Long> going() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Optional.ofNullable(CollectionRun.running()).map(run -> run.id));
    }
}
