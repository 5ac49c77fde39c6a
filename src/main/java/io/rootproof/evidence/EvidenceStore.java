package io.rootproof.evidence;

import io.rootproof.account.PendingAssessment;
import io.rootproof.account.Population;
import io.rootproof.digest.Sha256;
import io.rootproof.evidence.NewEvidence.Refusal;
import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where evidence goes in. Nothing is ever changed or taken out. */
@ApplicationScoped
public class EvidenceStore {

    /** How far ahead of ours another clock may be before its times are not believed. */
    static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private static final int KEYS_PER_QUERY = 500;

    private final EntityManager entities;
    private final Payloads payloads;
    private final Population population;
    private final Log log;

    EvidenceStore(EntityManager entities, Payloads payloads, Population population, Log log) {
        this.entities = entities;
        this.payloads = payloads;
        this.population = population;
        this.log = log;
    }

    /**
     * Stores evidence that is not there yet, adds the accounts that it discovers, and marks them for assessment, all in
     * one transaction (the caller's, if there is one).
     */
    @Transactional
    public Appended append(Collection<NewEvidence> received) {
        Map<String, NewEvidence> byIdentity = new LinkedHashMap<>();
        Map<String, String> payloadDigests = new LinkedHashMap<>();
        for (NewEvidence evidence : received) {
            String payload = Sha256.hex(evidence.payload());
            String identity = identity(evidence, payload);
            byIdentity.putIfAbsent(identity, evidence);
            payloadDigests.putIfAbsent(identity, payload);
        }
        byIdentity.keySet().removeAll(known(new ArrayList<>(byIdentity.keySet())));
        if (byIdentity.isEmpty()) {
            return new Appended(0, received.size());
        }

        Map<String, byte[]> newPayloads = new TreeMap<>(); // sorted, so that two writers lock in the same order
        byIdentity.forEach(
                (identity, evidence) -> newPayloads.put(payloadDigests.getOrDefault(identity, ""), evidence.payload()));
        payloads.put(newPayloads);
        discover(byIdentity.values());
        List<Long> stored = new ArrayList<>();
        byIdentity.forEach((identity, evidence) ->
                stored.add(store(believable(evidence), payloadDigests.getOrDefault(identity, ""), identity)));
        entities.flush();
        entities.clear();
        log.append(EntryKind.EVIDENCE, stored);
        return new Appended(byIdentity.size(), received.size() - byIdentity.size());
    }

    private Long store(NewEvidence evidence, String payloadSha256, String identity) {
        EvidenceRecord record = new EvidenceRecord(evidence, payloadSha256, identity);
        entities.persist(record);
        if (record.accountId != null && record.disposition == Disposition.ACCEPTED) {
            entities.persist(new PendingAssessment(record.accountId, record.id, earlier(record)));
        }
        return record.id;
    }

    private void discover(Collection<NewEvidence> stored) {
        Map<String, String> partitionById = new TreeMap<>();
        Instant now = Instant.MAX;
        for (NewEvidence evidence : stored) {
            String accountId = evidence.accountId();
            if (accountId != null && evidence.refusal() == null) {
                partitionById.putIfAbsent(accountId, evidence.partition());
            }
            now = evidence.recordedAt().isBefore(now) ? evidence.recordedAt() : now;
        }
        population.discover(partitionById, now);
    }

    private Set<String> known(List<String> identities) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < identities.size(); i += KEYS_PER_QUERY) {
            known.addAll(entities.createQuery(
                            "select identitySha256 from EvidenceRecord where identitySha256 in ?1", String.class)
                    .setParameter(1, identities.subList(i, Math.min(i + KEYS_PER_QUERY, identities.size())))
                    .getResultList());
        }
        return known;
    }

    private static NewEvidence believable(NewEvidence e) {
        if (e.refusal() != null || !e.observedAt().isAfter(e.recordedAt().plus(CLOCK_SKEW))) {
            return e;
        }
        Refusal refusal = new Refusal(
                Disposition.REJECTED,
                "Its time, " + e.observedAt() + ", is more than 5 minutes after it was received. Check the clock of its"
                        + " source.");
        return new NewEvidence(
                e.source(),
                e.format(),
                e.accountId(),
                e.partition(),
                e.region(),
                e.standard(),
                e.operation(),
                e.requestParameters(),
                e.caller(),
                e.awsRequestId(),
                e.observedAt(),
                e.recordedAt(),
                e.payload(),
                refusal,
                e.origin());
    }

    private static Instant earlier(EvidenceRecord record) {
        return record.observedAt.isBefore(record.recordedAt) ? record.observedAt : record.recordedAt;
    }

    private static String identity(NewEvidence e, String payloadSha256) {
        return Sha256.hex(String.join(
                "\n",
                e.source().name(),
                String.valueOf(e.accountId()),
                String.valueOf(e.region()),
                String.valueOf(e.standard()),
                e.observedAt().toString(),
                payloadSha256));
    }
}
