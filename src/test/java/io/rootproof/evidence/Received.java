package io.rootproof.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.evidence.NewEvidence.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Evidence of the cast, put into the store as a run would. */
final class Received {

    static final Instant OBSERVED = Instant.parse("2026-03-03T10:00:00Z");

    private Received() {}

    static long store(EvidenceStore store, String accountId, Format format, Source source, Instant at, byte[] payload) {
        store.append(List.of(new NewEvidence(
                source,
                format,
                accountId,
                "aws",
                source == Source.SECURITY_HUB ? "eu-central-1" : null,
                null,
                "Get",
                "{\"account\":\"" + accountId + "\"}",
                "arn:aws:iam::" + accountId + ":role/rootproof",
                "request-1",
                at,
                at.plusSeconds(1),
                payload,
                null,
                Origin.run(7))));
        return QuarkusTransaction.requiringNew()
                .call(() -> EvidenceRecord.<EvidenceRecord>find(
                                "accountId = ?1 and source = ?2 and observedAt = ?3 order by id desc",
                                accountId,
                                source,
                                at)
                        .firstResult()
                        .id);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
