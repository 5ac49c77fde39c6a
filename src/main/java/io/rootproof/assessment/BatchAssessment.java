package io.rootproof.assessment;

import io.rootproof.assessment.ObservationRows.OfAccount;
import io.rootproof.assessment.PendingRows.Pending;
import io.rootproof.assessment.SeriesRows.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** One transaction of assessing: evidence that is owed becomes observations, results, and the status of each account. */
@ApplicationScoped
class BatchAssessment {

    private final PendingRows pendingRows;
    private final Batches batches;
    private final NewObservations newObservations;
    private final ObservationRows observationRows;
    private final SeriesRows seriesRows;
    private final Reach reach;
    private final Publication publication;

    BatchAssessment(
            PendingRows pendingRows,
            Batches batches,
            NewObservations newObservations,
            ObservationRows observationRows,
            SeriesRows seriesRows,
            Reach reach,
            Publication publication) {
        this.pendingRows = pendingRows;
        this.batches = batches;
        this.newObservations = newObservations;
        this.observationRows = observationRows;
        this.seriesRows = seriesRows;
        this.reach = reach;
        this.publication = publication;
    }

    /**
     * Assesses what is owed to some accounts.
     *
     * @return what was owed; it stays owed until whoever has to hear of it has heard
     */
    @Transactional(TxType.REQUIRES_NEW)
    List<Pending> assess(Collection<String> accountIds, Instant now) {
        Map<String, LockedAccount> accounts = batches.lock(accountIds);
        List<Pending> pending = pendingRows.of(accountIds);
        Batch batch = batches.of(accounts, accountIds, now);
        Map<String, Instant> from = new HashMap<>();
        for (Pending one : pending) {
            if (batch.accounts().containsKey(one.accountId())) {
                from.merge(one.accountId(), earlier(one.effectiveFrom(), now), BatchAssessment::earlier);
            }
        }
        from.replaceAll((id, start) -> firstTime(batch, id) ? earlier(start, firstSeen(batch, id)) : start);
        if (from.isEmpty()) {
            return pending;
        }
        Map<String, Instant> knownFrom = new HashMap<>();
        from.keySet().forEach(id -> knownFrom.put(id, batch.knownFrom(id)));
        List<OfAccount> added = read(pending, batch, knownFrom);
        Set<Key> newSeries = store(added, from.keySet());

        Reach.Loaded loaded = reach.load(from, added, batch.policies(), newSeries);
        publication.publish(batch, loaded.starts(), loaded.observations(), knownFrom);
        return pending;
    }

    private List<OfAccount> read(List<Pending> pending, Batch batch, Map<String, Instant> knownFrom) {
        List<Long> evidenceIds = pending.stream()
                .map(Pending::evidenceId)
                .filter(Objects::nonNull)
                .map(id -> Objects.requireNonNull(id))
                .toList();
        List<OfAccount> read = newObservations.read(evidenceIds, batch.accounts());
        read.forEach(row ->
                knownFrom.merge(row.accountId(), row.observation().recordedAt(), (a, b) -> a.isAfter(b) ? a : b));
        return read.stream()
                .map(row -> new OfAccount(
                        row.accountId(),
                        row.observation().knownAt(Objects.requireNonNull(knownFrom.get(row.accountId())))))
                .toList();
    }

    private Set<Key> store(List<OfAccount> added, Collection<String> accountIds) {
        if (added.isEmpty()) {
            return Set.of();
        }
        observationRows.add(added);
        Map<Key, Instant> known = seriesRows.of(accountIds);
        seriesRows.keep(added, known);
        Set<Key> begun = added.stream()
                .map(row -> new Key(row.accountId(), row.observation().series()))
                .collect(Collectors.toCollection(HashSet::new));
        begun.removeAll(known.keySet());
        return begun;
    }

    // Days without evidence are unproven days, and are summed up from when the account was seen first.
    private static boolean firstTime(Batch batch, String accountId) {
        return batch.status(accountId) == null;
    }

    private static Instant firstSeen(Batch batch, String accountId) {
        return Objects.requireNonNull(batch.accounts().get(accountId)).firstSeenAt();
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
