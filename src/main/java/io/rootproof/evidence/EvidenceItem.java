package io.rootproof.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One evidence record as the API and the pages show it: the envelope, without the bytes.
 *
 * @param requestParameters what was asked for, as JSON
 * @param observedAt the time that counts for the source
 * @param recordedAt when it was received
 * @param payloadSha256 digest of the exact bytes
 * @param payloadSize bytes, uncompressed
 * @param dispositionReason why it is not judged; null for an accepted record
 * @param imported true if a person brought it in
 */
public record EvidenceItem(
        long id,
        @Nullable String accountId,
        Source source,
        Format format,
        @Nullable String region,
        @Nullable String standard,
        String operation,
        String requestParameters,
        @Nullable String caller,
        @Nullable String awsRequestId,
        Instant observedAt,
        Instant recordedAt,
        String payloadSha256,
        long payloadSize,
        Disposition disposition,
        @Nullable String dispositionReason,
        @Nullable Long runId,
        @Nullable Long importId,
        @Nullable String importedBy,
        boolean imported) {

    static EvidenceItem of(EvidenceRecord record) {
        return new EvidenceItem(
                record.id,
                record.accountId,
                record.source,
                record.format,
                record.region,
                record.standard,
                record.operation,
                record.requestParameters,
                record.caller,
                record.awsRequestId,
                record.observedAt,
                record.recordedAt,
                record.payloadSha256,
                record.payloadSize,
                record.disposition,
                record.dispositionReason,
                record.runId,
                record.importId,
                record.importedBy,
                record.isImported());
    }
}
