package io.rootproof.assessment;

import io.rootproof.accesskey.AccessKeyList;
import io.rootproof.accesskey.AccountSummary;
import io.rootproof.credentialreport.CredentialReport;
import io.rootproof.credentialreport.ReportReading;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.evidence.Format;
import io.rootproof.finding.FindingReading;
import io.rootproof.finding.FindingReading.Taken;
import io.rootproof.finding.ProwlerFinding;
import io.rootproof.finding.RootKeyFinding;
import io.rootproof.finding.SecurityHubFinding;
import io.rootproof.rootkey.CleanText;
import io.rootproof.rootkey.KeyStatement;
import io.rootproof.rootkey.UnreadableDocument;
import io.rootproof.trail.TrailEvent;
import io.rootproof.trail.TrailReading;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands stored bytes to the reader for their format. */
final class EvidenceReading {

    private static final Logger LOG = Logger.getLogger(EvidenceReading.class);

    private EvidenceReading() {}

    /**
     * What a record says of its account.
     *
     * @param partition of the account
     * @return null if it says nothing of that account's root keys; bytes that cannot be read are indeterminate
     */
    static @Nullable KeyStatement read(EvidenceRecord record, byte[] payload, String partition) {
        try {
            return statement(record, payload, partition);
        } catch (UnreadableDocument e) {
            return KeyStatement.indeterminate("It cannot be read: " + e.reason());
        } catch (RuntimeException e) {
            // A reader that fails on one payload must not keep every other account from being assessed.
            LOG.errorf(e, "Evidence %d (%s) could not be read", record.id, record.format);
            return KeyStatement.indeterminate("It could not be read (" + CleanText.of(String.valueOf(e.getMessage()))
                    + "); the log of the application has more.");
        }
    }

    /** What a record whose bytes were damaged says: nothing. */
    static KeyStatement damaged() {
        return KeyStatement.indeterminate("Its stored bytes no longer have the digest that they were stored with.");
    }

    private static @Nullable KeyStatement statement(EvidenceRecord record, byte[] payload, String partition) {
        Format format = record.format;
        return switch (format) {
            case SECURITY_HUB_FINDING -> taken(SecurityHubFinding.read(payload), record);
            case PROWLER_ASFF -> taken(ProwlerFinding.readAsff(payload), record);
            case PROWLER_OCSF -> taken(ProwlerFinding.readOcsf(payload), record);
            case CREDENTIAL_REPORT ->
                judged(CredentialReport.read(payload).readFor(String.valueOf(record.accountId), partition));
            case ACCOUNT_SUMMARY_XML, ACCOUNT_SUMMARY_JSON ->
                AccountSummary.read(payload).statement();
            case ACCESS_KEY_LIST_XML -> AccessKeyList.read(payload).statement();
            case CLOUDTRAIL_EVENT -> taken(TrailEvent.read(payload), record);
            case ACCOUNT_LISTING, TRAIL_LOOKUP, ORGANIZATION_FEATURES, SERVICE_CONTROL_POLICIES -> null;
        };
    }

    private static @Nullable KeyStatement taken(
            FindingReading<? extends RootKeyFinding> reading, EvidenceRecord record) {
        return reading instanceof Taken<? extends RootKeyFinding>(RootKeyFinding finding)
                        && finding.accountId().equals(record.accountId)
                ? finding.statement()
                : null;
    }

    private static @Nullable KeyStatement taken(TrailReading reading, EvidenceRecord record) {
        return reading instanceof TrailReading.Taken(TrailEvent event)
                        && event.accountId().equals(record.accountId)
                ? event.statement()
                : null;
    }

    private static @Nullable KeyStatement judged(ReportReading reading) {
        return switch (reading) {
            case ReportReading.Judged judged -> judged.statement();
            case ReportReading.NotApplicable notApplicable -> KeyStatement.indeterminate(notApplicable.reason());
            case ReportReading.Misfiled misfiled -> null;
        };
    }
}
