package io.rootproof.collection;

import java.time.Duration;
import org.jboss.logging.Logger;

/** Says every few seconds that a run is alive and how far it is, and stops it should another node have given it up. */
final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    private final RunLedger ledger;
    private final long runId;
    private final RunProgress progress;
    private final Duration every;
    private final Thread run = Thread.currentThread();
    private final Thread beat;
    private volatile boolean lost;

    Heartbeat(RunLedger ledger, long runId, RunProgress progress, Duration every) {
        this.ledger = ledger;
        this.runId = runId;
        this.progress = progress;
        this.every = every;
        this.beat = Thread.ofVirtual().name("run-" + runId + "-heartbeat").start(this::beat);
    }

    private void beat() {
        try {
            while (!lost) {
                Thread.sleep(every);
                lost = !say();
            }
            run.interrupt();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean say() {
        try {
            return ledger.beat(runId, progress);
        } catch (RuntimeException unreachable) {
            // The database may be back at the next beat; if not, another node takes over, and this run finds out.
            LOG.warnf(unreachable, "Run %d could not say that it is alive", runId);
            return true;
        }
    }

    /** Ends a run that another node has closed: two must not go on side by side. */
    void throwIfLost() throws InterruptedException {
        if (lost) {
            throw new InterruptedException("The run was closed by another node");
        }
    }

    @Override
    public void close() {
        beat.interrupt();
        try {
            beat.join(Duration.ofSeconds(30));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
