package io.rootproof.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts that are owed an assessment. */
@ApplicationScoped
class PendingRows {

    /** Bounds the memory that one transaction takes when a year of evidence is imported at once. */
    static final int MOST_ROWS = 5_000;

    record Pending(long id, String accountId, @Nullable Long evidenceId, Instant effectiveFrom) {}

    private final Database database;

    PendingRows(Database database) {
        this.database = database;
    }

    /** The next accounts by id. */
    List<String> accountsAfter(String accountId, int most) {
        return database.query(
                "select account_id from pending_assessment where account_id > ? group by account_id order by account_id"
                        + " fetch first " + most + " rows only",
                row -> row.text("account_id"),
                accountId);
    }

    /** Locks accounts in the order of their ids, so that two nodes wait for each other instead of deadlocking. */
    List<LockedAccount> lock(Collection<String> accountIds) {
        return database.query(
                "select account_id, partition_name, first_seen_at from account where account_id in (??)"
                        + " order by account_id for update",
                row -> new LockedAccount(
                        row.text("account_id"), row.text("partition_name"), row.instant("first_seen_at")),
                accountIds);
    }

    /** What is owed to these accounts, oldest first, as many as one transaction takes. */
    List<Pending> of(Collection<String> accountIds) {
        return database.query(
                "select id, account_id, evidence_id, effective_from from pending_assessment where account_id in (??)"
                        + " order by account_id, id fetch first " + MOST_ROWS + " rows only",
                row -> new Pending(
                        row.number("id"),
                        row.text("account_id"),
                        row.numberOrNull("evidence_id"),
                        row.instant("effective_from")),
                accountIds);
    }

    void done(List<Pending> pending) {
        database.batch(
                "delete from pending_assessment where id = ?",
                pending.stream().map(p -> new @Nullable Object[] {p.id()}).toList());
    }
}
