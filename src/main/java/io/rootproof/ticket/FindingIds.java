package io.rootproof.ticket;

import io.rootproof.assessment.Observation;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.Payloads;
import io.rootproof.rootkey.CleanText;
import io.rootproof.rootkey.StrictJson;
import io.rootproof.rootkey.UnreadableDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of findings, as their own source calls them, for people who look them up there. */
@ApplicationScoped
class FindingIds {

    private static final int PAYLOADS_AT_ONCE = 100;
    private static final int LONGEST = 1000;

    private final EntityManager entities;
    private final Payloads payloads;

    FindingIds(EntityManager entities, Payloads payloads) {
        this.entities = entities;
        this.payloads = payloads;
    }

    /** By evidence id; evidence that is no finding is missing. */
    Map<Long, String> of(Collection<Observation> observations) {
        List<Long> ids = observations.stream().map(o -> o.evidenceId).distinct().toList();
        Map<Long, String> found = new HashMap<>();
        for (int i = 0; i < ids.size(); i += PAYLOADS_AT_ONCE) {
            read(ids.subList(i, Math.min(i + PAYLOADS_AT_ONCE, ids.size())), found);
        }
        return found;
    }

    private void read(List<Long> evidenceIds, Map<Long, String> found) {
        Map<Long, String> digests = new HashMap<>();
        entities.createQuery(
                        "select r.id, r.payloadSha256 from EvidenceRecord r where r.id in ?1 and r.format in ?2",
                        Object[].class)
                .setParameter(1, evidenceIds)
                .setParameter(2, List.of(Format.SECURITY_HUB_FINDING, Format.PROWLER_ASFF))
                .getResultStream()
                .forEach(row -> digests.put((Long) row[0], (String) row[1]));
        Map<String, byte[]> bytes =
                payloads.get(digests.values().stream().distinct().toList());
        digests.forEach((evidenceId, digest) -> {
            String id = id(bytes.get(digest));
            if (id != null) {
                found.put(evidenceId, id);
            }
        });
    }

    private static @Nullable String id(byte @Nullable [] finding) {
        if (finding == null) {
            return null;
        }
        try {
            String id = CleanText.orNull(StrictJson.object(finding).path("Id").textValue());
            return id == null || id.length() > LONGEST ? null : id;
        } catch (UnreadableDocument notAFinding) {
            return null; // the evidence itself is named all the same
        }
    }
}
