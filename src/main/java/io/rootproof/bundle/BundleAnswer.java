package io.rootproof.bundle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bundle, as the API answers it. What is not known before the report is made is null until then.
 *
 * @param complete whether everything that exists was included
 * @param missing what was not
 * @param uncovered time without proof
 * @param sha256 of {@code report.pdf}
 */
record BundleAnswer(
        String id,
        Instant from,
        Instant to,
        BundleStatus status,
        int progress,
        String step,
        Instant requestedAt,
        String requestedBy,
        @Nullable Instant finishedAt,
        @Nullable Boolean complete,
        List<String> missing,
        @Nullable Uncovered uncovered,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String failure) {

    /** Accounts with time without proof, and its sum. */
    record Uncovered(long accounts, long seconds) {}

    static BundleAnswer of(Bundle bundle) {
        return new BundleAnswer(
                String.valueOf(bundle.id),
                bundle.from,
                bundle.to,
                bundle.status,
                bundle.progress,
                bundle.step,
                bundle.requestedAt,
                bundle.requestedBy,
                bundle.finishedAt,
                bundle.complete,
                bundle.missingItems(),
                bundle.uncoveredAccounts == null || bundle.uncoveredSeconds == null
                        ? null
                        : new Uncovered(bundle.uncoveredAccounts, bundle.uncoveredSeconds),
                bundle.sizeBytes,
                bundle.sha256,
                bundle.failure);
    }
}
