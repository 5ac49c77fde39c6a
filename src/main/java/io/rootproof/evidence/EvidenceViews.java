package io.rootproof.evidence;

import io.rootproof.account.Account;
import io.rootproof.account.AwsConsole;
import io.rootproof.account.ConsoleLink;
import io.rootproof.finding.FindingReading;
import io.rootproof.finding.SecurityHubFinding;
import io.rootproof.rootkey.UnreadableDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays one record out for its page. */
@ApplicationScoped
class EvidenceViews {

    private final EvidenceReading reading;

    EvidenceViews(EvidenceReading reading) {
        this.reading = reading;
    }

    @Transactional
    EvidenceView of(EvidenceRecord record, boolean masked) {
        byte[] bytes = reading.bytes(record);
        @Nullable Account account = record.accountId == null ? null : Account.findById(record.accountId);
        return new EvidenceView(
                EvidenceItem.of(record),
                account == null ? null : account.name,
                ReadablePayload.of(record.format, bytes, masked),
                masked,
                EvidenceReading.fileName(record),
                links(record, account, bytes));
    }

    private static List<ConsoleLink> links(EvidenceRecord record, @Nullable Account account, byte[] bytes) {
        if (record.accountId == null) {
            return List.of();
        }
        AwsConsole console = AwsConsole.of(account == null ? "aws" : account.partition);
        return console.ofFinding(record.accountId, record.region, findingId(record, bytes));
    }

    private static @Nullable String findingId(EvidenceRecord record, byte[] bytes) {
        if (record.format != Format.SECURITY_HUB_FINDING) {
            return null;
        }
        try {
            return SecurityHubFinding.read(bytes) instanceof FindingReading.Taken<SecurityHubFinding> taken
                    ? taken.finding().id()
                    : null;
        } catch (UnreadableDocument broken) {
            return null;
        }
    }
}
