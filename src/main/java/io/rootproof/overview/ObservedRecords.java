package io.rootproof.overview;

import io.rootproof.assessment.Assessment;
import io.rootproof.evidence.EvidenceItem;
import io.rootproof.evidence.EvidenceSearch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of an account page.
 *
 * @param lines what was considered, each with the digest of its evidence
 * @param newest whatever came in last, judged or not
 */
record ObservedRecords(List<ObservationLine> lines, List<EvidenceItem> newest) {

    static ObservedRecords of(EvidenceSearch evidence, String accountId, Assessment assessment, int atMost) {
        List<Long> ids = assessment.considered().stream()
                .map(considered -> considered.observation().evidenceId())
                .distinct()
                .toList();
        List<EvidenceItem> found = evidence.latestAnd(accountId, atMost, ids);
        Map<Long, @Nullable String> digests = new HashMap<>();
        found.forEach(record -> digests.put(record.id(), record.payloadSha256()));
        return new ObservedRecords(
                assessment.considered().stream()
                        .map(considered -> ObservationLine.of(
                                considered, digests.get(considered.observation().evidenceId())))
                        .toList(),
                found.stream()
                        .filter(record -> accountId.equals(record.accountId()))
                        .limit(atMost)
                        .toList());
    }
}
