package io.rootproof.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One transaction of ageing: without new evidence, results become what they were expected to become. */
@ApplicationScoped
class BatchRefresh {

    private final Batches batches;
    private final Histories histories;
    private final Publication publication;
    private final StatusRows statuses;

    BatchRefresh(Batches batches, Histories histories, Publication publication, StatusRows statuses) {
        this.batches = batches;
        this.histories = histories;
        this.publication = publication;
        this.statuses = statuses;
    }

    /** Brings statuses and sums of days up to now. */
    @Transactional(TxType.REQUIRES_NEW)
    List<StatusRow> refresh(Collection<String> accountIds, Instant now) {
        Batch batch = batches.open(accountIds, now);
        Map<String, Instant> from = new HashMap<>();
        Map<String, Instant> knownFrom = new HashMap<>();
        for (String id : batch.accounts().keySet()) {
            from.put(id, now);
            knownFrom.put(id, batch.knownFrom(id));
        }
        Starts starts = new Starts(from);
        return publication.publish(batch, starts, histories.from(starts, batch.policies(), Set.of()), knownFrom);
    }

    /** As {@link #refresh}, but leaves the accounts due: nobody has heard yet. */
    @Transactional(TxType.REQUIRES_NEW)
    List<StatusRow> refreshDue(Collection<String> accountIds, Instant now) {
        List<StatusRow> refreshed = refresh(accountIds, now);
        statuses.stayDue(accountIds, now);
        return refreshed;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void putOff(Collection<StatusRow> refreshed, Instant now) {
        statuses.putOff(refreshed, now);
    }
}
