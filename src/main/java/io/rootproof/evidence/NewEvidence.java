package io.rootproof.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something received, on its way into the store.
 *
 * @param accountId 12 digits; null for evidence about an organisation
 * @param partition {@code aws}, {@code aws-us-gov} or {@code aws-cn}: where the account is, should nobody know it yet
 * @param region Region of the finding; null for sources that are global in their partition
 * @param standard Security Hub standard, such as {@code cis-aws-foundations-benchmark/v/1.2.0}; null if none
 * @param operation API operation, or {@code Import}
 * @param requestParameters what was asked for, as JSON; no secrets
 * @param caller ARN that called AWS; null for an import
 * @param observedAt the time that counts for the source, not the time of receipt
 * @param recordedAt when it was received
 * @param payload the exact bytes
 * @param refusal why it may not be judged; null if it may
 */
public record NewEvidence(
        Source source,
        Format format,
        @Nullable String accountId,
        String partition,
        @Nullable String region,
        @Nullable String standard,
        String operation,
        String requestParameters,
        @Nullable String caller,
        @Nullable String awsRequestId,
        Instant observedAt,
        Instant recordedAt,
        byte[] payload,
        @Nullable Refusal refusal,
        Origin origin) {

    /** Why a record is kept but not judged. */
    public record Refusal(Disposition disposition, String reason) {}

    /** Which run collected it, or which import brought it and who did that; neither for what was looked up by itself. */
    public record Origin(
            @Nullable Long runId,
            @Nullable Long importId,
            @Nullable String importedBy) {

        /** Looked up for a ticket, outside of runs and imports. */
        public static Origin hunt() {
            return new Origin(null, null, null);
        }

        public static Origin run(long runId) {
            return new Origin(runId, null, null);
        }

        public static Origin imported(long importId, String by) {
            return new Origin(null, importId, by);
        }
    }
}
