package io.rootproof.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where rows that matter are entered into the log, in their own transaction: there is no such row without its entry, and
 * no entry of a row that was rolled back.
 */
@ApplicationScoped
public class Log {

    private final TransactionSynchronizationRegistry transactions;
    private final EntityManager entities;
    private final LogInbox inbox;

    Log(TransactionSynchronizationRegistry transactions, EntityManager entities, LogInbox inbox) {
        this.transactions = transactions;
        this.entities = entities;
        this.inbox = inbox;
    }

    /**
     * Enters rows that the caller's transaction adds. Before it commits all of them are read back, whatever was added
     * meanwhile and in which order it is written, with one query for some hundred rows; the digest is of what the
     * database keeps. If a row cannot be read or its digest not be made, the transaction fails.
     *
     * @param rowIds ids of rows of the kind's table, written or still to be flushed
     */
    @Transactional(TxType.MANDATORY)
    public void append(EntryKind kind, Collection<Long> rowIds) {
        Added added = (Added) transactions.getResource(Added.class);
        if (added == null) {
            // Opens Hibernate's session before, so that what it flushes at the end is there when rows are read back.
            entities.isJoinedToTransaction();
            added = new Added();
            transactions.putResource(Added.class, added);
            transactions.registerInterposedSynchronization(added);
        }
        added.ids.computeIfAbsent(kind, k -> new LinkedHashSet<>()).addAll(rowIds);
    }

    /** What one transaction added. */
    private final class Added implements Synchronization {

        private final Map<EntryKind, Set<Long>> ids = new TreeMap<>();

        @Override
        public void beforeCompletion() {
            ids.forEach(inbox::enter);
        }

        @Override
        public void afterCompletion(int status) {
            ids.clear();
        }
    }
}
