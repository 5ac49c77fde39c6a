package io.rootproof.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.log.StoreCheckPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;

/** Reads the bytes of all evidence again: a record that fits its entry proves nothing if its bytes are others now. */
@ApplicationScoped
class PayloadCheck implements StoreCheckPart {

    /** Records named for one payload, or for all that are gone. */
    private static final int NAMED = 10;

    /** Seconds. */
    private static final int LONGEST = 900;

    private final Payloads payloads;
    private final EntityManager entities;

    PayloadCheck(Payloads payloads, EntityManager entities) {
        this.payloads = payloads;
        this.entities = entities;
    }

    @Override
    public void check(Consumer<String> problem) {
        String last = "";
        while (last != null) {
            last = payloads.check(
                    last,
                    sha256 -> recordsOf(sha256)
                            .forEach(id -> problem.accept(
                                    "evidence/" + id + ": its bytes were changed after they were stored")));
        }
        recordsWithoutBytes()
                .forEach(id -> problem.accept("evidence/" + id + ": its bytes were deleted after they were stored"));
    }

    private List<Long> recordsOf(String sha256) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select id from EvidenceRecord where payloadSha256 = ?1 order by id", Long.class)
                        .setParameter(1, sha256)
                        .setMaxResults(NAMED)
                        .getResultList());
    }

    private List<?> recordsWithoutBytes() {
        return QuarkusTransaction.requiringNew()
                .timeout(LONGEST)
                .call(() -> entities.createNativeQuery(
                                "select r.id from evidence_record r where not exists"
                                        + " (select 1 from payload p where p.sha256 = r.payload_sha256)",
                                Long.class)
                        .setMaxResults(NAMED)
                        .getResultList());
    }
}
