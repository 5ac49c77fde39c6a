package io.rootproof.assessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.assessment.PendingRows.Pending;
import io.rootproof.evidence.EvidenceStored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns evidence that is owed an assessment into results, some accounts at a time. */
@ApplicationScoped
public class Assessor {

    private static final Logger LOG = Logger.getLogger(Assessor.class);
    private static final int ACCOUNTS_AT_ONCE = 100;

    private final PendingRows pendingRows;
    private final BatchAssessment batches;
    private final Event<AccountsAssessed> assessed;

    Assessor(PendingRows pendingRows, BatchAssessment batches, Event<AccountsAssessed> assessed) {
        this.pendingRows = pendingRows;
        this.batches = batches;
        this.assessed = assessed;
    }

    void onEvidenceStored(@Observes EvidenceStored stored) {
        assess(stored.now());
    }

    /**
     * Assesses everything that is owed. Returns when results are stored and everybody who observes
     * {@link AccountsAssessed} is done; what fails stays owed, and does not keep the rest from being assessed.
     *
     * @return the accounts that were assessed
     * @throws IllegalStateException if some accounts could not be assessed; the others were
     */
    public Set<String> assess(Instant now) {
        Set<String> done = new TreeSet<>();
        RuntimeException failure = null;
        String after = "";
        while (true) {
            List<String> accountIds = accountsAfter(after);
            if (accountIds.isEmpty()) {
                break;
            }
            int owed = 0;
            try {
                owed = assess(accountIds, now, done);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Accounts %s could not be assessed; they stay owed", accountIds);
                failure = first(failure, e);
            }
            // A batch that was full left evidence of its last accounts behind.
            after = owed < PendingRows.MOST_ROWS ? accountIds.getLast() : after;
        }
        if (failure != null) {
            throw new IllegalStateException("Not every account could be assessed; the log says which", failure);
        }
        return done;
    }

    private int assess(List<String> accountIds, Instant now, Set<String> done) {
        List<Pending> pending = batches.assess(accountIds, now);
        Set<String> ids = pending.stream().map(Pending::accountId).collect(Collectors.toCollection(TreeSet::new));
        if (!ids.isEmpty()) {
            assessed.fire(new AccountsAssessed(ids, now));
            QuarkusTransaction.requiringNew().run(() -> pendingRows.done(pending));
            done.addAll(ids);
        }
        return pending.size();
    }

    private List<String> accountsAfter(String accountId) {
        return QuarkusTransaction.requiringNew().call(() -> pendingRows.accountsAfter(accountId, ACCOUNTS_AT_ONCE));
    }

    private static RuntimeException first(@Nullable RuntimeException earlier, RuntimeException later) {
        if (earlier == null) {
            return later;
        }
        earlier.addSuppressed(later);
        return earlier;
    }
}
