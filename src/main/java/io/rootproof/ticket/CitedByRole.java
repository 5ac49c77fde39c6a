package io.rootproof.ticket;

import io.rootproof.ticket.TicketAnswer.Cited;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The evidence of one ticket, by what it did to it. */
final class CitedByRole {

    private final Map<EvidenceRole, List<Cited>> cited = new EnumMap<>(EvidenceRole.class);

    void add(TicketEvidence evidence, String sha256) {
        cited.computeIfAbsent(evidence.role, role -> new ArrayList<>())
                .add(new Cited(
                        evidence.evidenceId,
                        evidence.source,
                        evidence.region,
                        evidence.standard,
                        evidence.keyState,
                        evidence.observedAt,
                        evidence.imported,
                        evidence.findingId,
                        sha256));
    }

    List<Cited> of(EvidenceRole role) {
        return List.copyOf(cited.getOrDefault(role, List.of()));
    }
}
