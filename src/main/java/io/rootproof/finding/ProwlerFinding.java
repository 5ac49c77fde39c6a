package io.rootproof.finding;

import io.rootproof.rootkey.KeyState;
import io.rootproof.rootkey.KeyStatement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finding of Prowler's check {@code iam_no_root_access_key}, in either of its output formats. The check looks at the
 * two {@code active} columns of the credential report and at nothing else: a PASS does not exclude an inactive key.
 *
 * @param accountId 12 digits
 * @param partition from the product ARN (ASFF) or the resource (OCSF)
 * @param region the Region Prowler ran in
 * @param id the finding's own, for showing only
 * @param observedAt the record's own time
 * @param archived whether Security Hub had archived it (ASFF only)
 * @param status as written: PASSED and FAILED in ASFF, PASS and FAIL in OCSF, or anything else
 * @param title for showing
 */
public record ProwlerFinding(
        String accountId,
        String partition,
        String region,
        @Nullable String id,
        Instant observedAt,
        boolean archived,
        @Nullable String status,
        @Nullable String title)
        implements RootKeyFinding {

    /** The check's name in Prowler 3 and later. */
    public static final String CHECK = "iam_no_root_access_key";

    /**
     * Reads a finding as Prowler writes it for Security Hub ({@code json-asff}).
     *
     * @throws io.rootproof.rootkey.UnreadableDocument if the bytes are not one JSON object
     */
    public static FindingReading<ProwlerFinding> readAsff(byte[] slice) {
        return new ProwlerAsffReader(FindingJson.parse(slice)).read();
    }

    /**
     * Reads a finding in the Open Cybersecurity Schema ({@code json-ocsf}, class Detection Finding).
     *
     * @throws io.rootproof.rootkey.UnreadableDocument if the bytes are not one JSON object
     */
    public static FindingReading<ProwlerFinding> readOcsf(byte[] slice) {
        return new ProwlerOcsfReader(FindingJson.parse(slice)).read();
    }

    /** Always null: one check, one finding, whatever standards it counts for. */
    @Override
    public @Nullable String standard() {
        return null;
    }

    @Override
    public KeyStatement statement() {
        if (archived) {
            return KeyStatement.indeterminate("RecordState is ARCHIVED: the finding is history, not current evidence.");
        }
        return switch (status == null ? "" : status) {
            case "FAIL", "FAILED" ->
                KeyStatement.of(KeyState.ACTIVE_KEY, "Prowler's check failed: the root user has an active access key.");
            case "PASS", "PASSED" ->
                KeyStatement.of(
                        KeyState.NO_ACTIVE_KEY,
                        "Prowler's check passed: the root user has no active access key. It does not look for inactive"
                                + " ones.");
            case "" -> KeyStatement.indeterminate("Prowler's finding has no status, so it decides nothing.");
            default -> KeyStatement.indeterminate("Prowler's status is " + status + ", which decides nothing.");
        };
    }
}
