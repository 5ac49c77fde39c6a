package io.rootproof.finding;

import io.rootproof.rootkey.KeyState;
import io.rootproof.rootkey.KeyStatement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Security Hub's finding for IAM.4 in the AWS Security Finding Format. Texts are cut after 1,000 characters; the slice
 * keeps them whole.
 *
 * @param accountId {@code AwsAccountId}, 12 digits
 * @param partition from the product ARN
 * @param region the finding's own, or else from the product ARN; with cross-Region aggregation not the Region asked
 * @param standard from the generator; null for consolidated findings, which are made once for all standards
 * @param id for showing only: switching consolidated findings on or off renames every finding
 * @param updatedAt the time that counts; {@code LastObservedAt} is the last change, {@code ProcessedAt} the receipt
 * @param createdAt when this finding was made; says nothing of when the key was made
 * @param recordState ACTIVE or ARCHIVED
 * @param workflowStatus what people did with the finding; never part of what it says
 * @param complianceStatus the verdict
 * @param statusReasons the codes beside the verdict
 */
public record SecurityHubFinding(
        String accountId,
        String partition,
        String region,
        @Nullable String standard,
        @Nullable String id,
        Instant updatedAt,
        @Nullable Instant createdAt,
        @Nullable String recordState,
        @Nullable String workflowStatus,
        @Nullable String complianceStatus,
        List<String> statusReasons,
        @Nullable String title,
        @Nullable String severity)
        implements RootKeyFinding {

    private static final String NOTHING_EVALUATED = "CONFIG_EVALUATIONS_EMPTY";

    /**
     * Reads one finding.
     *
     * @param slice its bytes, as cut out by {@link FindingDocument}
     * @throws io.rootproof.rootkey.UnreadableDocument if they are not one JSON object
     */
    public static FindingReading<SecurityHubFinding> read(byte[] slice) {
        return new SecurityHubFindingReader(FindingJson.parse(slice)).read();
    }

    @Override
    public Instant observedAt() {
        return updatedAt;
    }

    public boolean isArchived() {
        return "ARCHIVED".equals(recordState);
    }

    @Override
    public KeyStatement statement() {
        if (isArchived()) {
            return KeyStatement.indeterminate("RecordState is ARCHIVED: the finding is history, not current evidence.");
        }
        return switch (complianceStatus == null ? "" : complianceStatus) {
            case "FAILED" ->
                KeyStatement.of(
                        KeyState.KEY_PRESENT,
                        "Compliance.Status is FAILED: the root user has an access key; Security Hub does not say"
                                + " whether it is active.");
            case "PASSED" -> passed();
            case "" -> KeyStatement.indeterminate("The finding has no Compliance.Status, so it decides nothing.");
            default ->
                KeyStatement.indeterminate("Compliance.Status is " + complianceStatus + ", which decides nothing.");
        };
    }

    private KeyStatement passed() {
        return statusReasons.contains(NOTHING_EVALUATED)
                ? KeyStatement.indeterminate("Compliance.Status is PASSED, but with the reason " + NOTHING_EVALUATED
                        + ": the rule evaluated nothing, so it decides nothing.")
                : KeyStatement.of(KeyState.NO_KEY, "Compliance.Status is PASSED: the root user has no access key.");
    }
}
