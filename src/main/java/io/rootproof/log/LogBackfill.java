package io.rootproof.log;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;

/**
 * Enters the rows that were there before the log. A job does it, batch by batch, while the program runs: a migration
 * would hold up the start for as long as millions of rows take, in one transaction that loses everything when it is
 * killed. What is done stands in the log itself, so it can be ended anywhere and begun again.
 *
 * <p>Once all rows of a kind have their entries this is written down, and never done again: whatever is without an entry
 * later was written behind the program's back, and is for {@link StoreCheck} to tell, not for this to put right.
 */
@ApplicationScoped
public class LogBackfill {

    /** Rows that one transaction looks at. */
    static final int BATCH = 2_000;

    private final LogDatabase database;
    private final LogSequencer sequencer;
    private final LogInbox inbox;
    private final Clock clock;

    LogBackfill(LogDatabase database, LogSequencer sequencer, LogInbox inbox, Clock clock) {
        this.database = database;
        this.sequencer = sequencer;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Enters whatever is not in yet; returns at once where all is. */
    public void run() {
        for (EntryKind kind : EntryKind.values()) {
            if (kind.isOlderThanLog() && !isFinished(kind)) {
                OptionalLong last = OptionalLong.of(Long.MIN_VALUE);
                while (last.isPresent()) {
                    long after = last.getAsLong();
                    last = QuarkusTransaction.requiringNew().call(() -> step(kind, after));
                }
            }
        }
    }

    /**
     * Enters what is missing of the next rows. While it holds the lock nothing leaves the inbox, so that a row which is
     * in neither place has no entry.
     *
     * @return id of the last row that was looked at; empty after the last
     */
    OptionalLong step(EntryKind kind, long after) {
        sequencer.lock();
        List<Long> last = database.query(
                "select max(id), count(*) from (select id from " + kind.table()
                        + " where id > ? order by id fetch first " + BATCH + " rows only) next_rows",
                row -> row.getLong(2) == 0 ? Long.MIN_VALUE : row.getLong(1),
                after);
        if (last.getFirst() == Long.MIN_VALUE) {
            finish(kind);
            return OptionalLong.empty();
        }
        inbox.enter(kind, missing(kind, after, last.getFirst()));
        return OptionalLong.of(last.getFirst());
    }

    private List<Long> missing(EntryKind kind, long after, long upTo) {
        return database.query(
                "select r.id from " + kind.table() + " r where r.id > ? and r.id <= ?"
                        + " and not exists (select 1 from log_entry e where e.kind = ? and e.record_id = r.id)"
                        + " and not exists (select 1 from log_inbox i where i.kind = ? and i.record_id = r.id)"
                        + " order by r.id",
                row -> row.getLong(1),
                after,
                upTo,
                kind,
                kind);
    }

    private boolean isFinished(EntryKind kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> !database.query(
                                "select kind from log_backfill where kind = ?", row -> row.getString(1), kind)
                        .isEmpty());
    }

    private void finish(EntryKind kind) {
        database.update(
                "insert into log_backfill (kind, finished_at) select ?, ? where not exists"
                        + " (select 1 from log_backfill where kind = ?)",
                kind,
                clock.instant(),
                kind);
    }
}
