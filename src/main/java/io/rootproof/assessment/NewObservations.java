package io.rootproof.assessment;

import io.rootproof.assessment.ObservationRows.OfAccount;
import io.rootproof.evidence.DamagedPayloadException;
import io.rootproof.evidence.Disposition;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.evidence.Payloads;
import io.rootproof.rootkey.CleanText;
import io.rootproof.rootkey.KeyStatement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads evidence that was not read yet. */
@ApplicationScoped
class NewObservations {

    private static final int PAYLOADS_AT_ONCE = 200;

    private final EntityManager entities;
    private final Payloads payloads;
    private final ObservationRows observations;

    NewObservations(EntityManager entities, Payloads payloads, ObservationRows observations) {
        this.entities = entities;
        this.payloads = payloads;
        this.observations = observations;
    }

    /**
     * What the records say; those that were read before are left out.
     *
     * @param accounts by id
     * @return observations, known from when they were recorded; nothing is stored yet
     */
    List<OfAccount> read(Collection<Long> evidenceIds, Map<String, LockedAccount> accounts) {
        Set<Long> already = observations.alreadyRead(evidenceIds);
        List<Long> unread = evidenceIds.stream()
                .filter(id -> !already.contains(id))
                .distinct()
                .toList();
        List<OfAccount> read = new ArrayList<>();
        for (int i = 0; i < unread.size(); i += PAYLOADS_AT_ONCE) {
            List<Long> ids = unread.subList(i, Math.min(i + PAYLOADS_AT_ONCE, unread.size()));
            List<EvidenceRecord> records = entities.createQuery(
                            "from EvidenceRecord where id in ?1 order by id", EvidenceRecord.class)
                    .setParameter(1, ids)
                    .getResultList();
            Map<String, Optional<byte[]>> bytes = bytes(records);
            for (EvidenceRecord record : records) {
                LockedAccount account = accounts.get(String.valueOf(record.accountId));
                if (account != null && record.disposition == Disposition.ACCEPTED) {
                    statement(record, bytes, account).ifPresent(s -> read.add(observation(record, s)));
                }
            }
            entities.clear();
        }
        return read;
    }

    private static Optional<KeyStatement> statement(
            EvidenceRecord record, Map<String, Optional<byte[]>> bytes, LockedAccount account) {
        Optional<byte[]> payload = bytes.getOrDefault(record.payloadSha256, Optional.empty());
        return payload.isPresent()
                ? Optional.ofNullable(EvidenceReading.read(record, payload.get(), account.partition()))
                : Optional.of(EvidenceReading.damaged());
    }

    private Map<String, Optional<byte[]>> bytes(List<EvidenceRecord> records) {
        Set<String> digests = records.stream().map(r -> r.payloadSha256).collect(java.util.stream.Collectors.toSet());
        Map<String, Optional<byte[]>> bytes = new HashMap<>();
        try {
            payloads.get(digests).forEach((digest, payload) -> bytes.put(digest, Optional.of(payload)));
        } catch (DamagedPayloadException oneOfThem) {
            for (String digest : digests) {
                bytes.put(digest, undamaged(digest));
            }
        }
        return bytes;
    }

    private Optional<byte[]> undamaged(String digest) {
        try {
            return payloads.get(digest);
        } catch (DamagedPayloadException e) {
            return Optional.empty();
        }
    }

    private static OfAccount observation(EvidenceRecord record, KeyStatement statement) {
        Instant recordedAt = record.recordedAt;
        return new OfAccount(
                String.valueOf(record.accountId),
                new KeyObservation(
                        record.id,
                        new Series(record.source, record.region, record.standard),
                        statement.state(),
                        CleanText.of(statement.because()),
                        record.observedAt,
                        recordedAt,
                        recordedAt,
                        statement.presentSince(),
                        record.isImported()));
    }
}
