package io.rootproof.log;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.log.LogInbox.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Gives entries their index, in the order in which they are found committed, and extends the tree. One at a time, by a
 * lock in the database; whoever writes rows never waits for it.
 */
@ApplicationScoped
public class LogSequencer {

    /** Entries of one transaction: some hundred milliseconds, some megabytes. */
    static final int BATCH = 2_000;

    private static final Logger LOG = Logger.getLogger(LogSequencer.class);

    private final LogDatabase database;
    private final LogInbox inbox;
    private final LogEntries entries;
    private final SubtreeRows subtrees;

    LogSequencer(LogDatabase database, LogInbox inbox, LogEntries entries, SubtreeRows subtrees) {
        this.database = database;
        this.inbox = inbox;
        this.entries = entries;
        this.subtrees = subtrees;
    }

    /**
     * Sequences one batch in a transaction of its own.
     *
     * @return how many entries left the inbox; less than a full batch if there were no more
     */
    public int sequence() {
        return apart(() -> inbox.isEmpty() ? 0 : batch());
    }

    /** Sequences until nothing waits that was committed before the call. What comes meanwhile may wait. */
    public void drain() {
        long newest = apart(inbox::newest);
        while (apart(() -> inbox.waits(newest))) {
            sequence();
        }
    }

    /** Waits until nobody else gives indices, and keeps them out until the transaction ends. */
    void lock() {
        if (database.query("select id from log_sequencer where id = 1 for update", row -> row.getLong(1))
                .isEmpty()) {
            throw new IllegalStateException("The row of log_sequencer is missing; the migration inserts it");
        }
    }

    int batch() {
        lock();
        List<Waiting> waiting = inbox.oldest(BATCH);
        long size = entries.size();
        List<LogEntry> sequenced = new ArrayList<>();
        for (Waiting one : waiting) {
            if (one.entered()) {
                // A second entry of one row says nothing new, and must not hold up all others.
                LOG.warnf(
                        "%s %d was entered into the log twice",
                        one.entry().kind(), one.entry().recordId());
            } else {
                sequenced.add(one.at(size + sequenced.size()));
            }
        }
        entries.add(sequenced);
        subtrees.complete(size, size + sequenced.size());
        inbox.remove(waiting.stream().map(Waiting::id).toList());
        return waiting.size();
    }

    /** What the caller's transaction has not committed must not be seen here, or drain would wait for it for ever. */
    private static <T> T apart(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
