package io.rootproof.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;

/** Looks up which accounts an audit period has, and the digests of evidence. */
@ApplicationScoped
class Members {

    private final EntityManager entities;

    Members(EntityManager entities) {
        this.entities = entities;
    }

    /** Ids, in their order. */
    @Transactional
    List<String> of(long periodId) {
        return entities.createQuery(
                        "select m.accountId from AuditPeriodMember m where m.periodId = :period order by m.accountId",
                        String.class)
                .setParameter("period", periodId)
                .getResultList();
    }

    @Transactional
    boolean has(long periodId, String accountId) {
        return entities.createQuery(
                                "select count(*) from AuditPeriodMember m where m.periodId = :period"
                                        + " and m.accountId = :account",
                                Long.class)
                        .setParameter("period", periodId)
                        .setParameter("account", accountId)
                        .getSingleResult()
                > 0;
    }

    /** Records with the digests of their payloads, by id. */
    @Transactional
    List<SampleEvidence> digests(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows = entities.createNativeQuery(
                        "select id, payload_sha256 from evidence_record where id in (:ids) order by id", Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream()
                .map(row -> new SampleEvidence(row.get(0).toString(), row.get(1).toString()))
                .toList();
    }
}
