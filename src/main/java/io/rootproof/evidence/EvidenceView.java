package io.rootproof.evidence;

import io.rootproof.account.ConsoleLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one record shows.
 *
 * @param accountName null where the record is about no single account, or about one that no inventory has
 * @param masked whether only what speaks of the root user is shown
 * @param fileName under which the exact bytes are downloaded
 * @param links where to look at AWS; empty for a record about no single account
 */
record EvidenceView(
        EvidenceItem record,
        @Nullable String accountName,
        ReadablePayload payload,
        boolean masked,
        String fileName,
        List<ConsoleLink> links) {

    /** Whether the page is about one account that results are worked out for. */
    public boolean isOfAccount() {
        return record.accountId() != null;
    }
}
