package io.rootproof.bundle;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A bundle, as the API answers it. What is not known before the report is made is null until then.
 *
 * @param auditPeriodId the audit period whose accounts it holds; null where it holds all accounts
 * @param auditPeriod how that was called
 * @param cause BY_HAND, CYCLE or FINAL
 * @param complete whether everything that exists was included
 * @param missing what was not
 * @param uncovered time without proof
 * @param size of {@code report.pdf}
 * @param sha256 of {@code report.pdf}
 * @param zip the parts of {@code bundle.zip}, in order
 * @param seal null while it is not sealed
 */
record BundleAnswer(
        String id,
        Instant from,
        Instant to,
        @Nullable String auditPeriodId,
        @Nullable String auditPeriod,
        BundleCause cause,
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
        List<Part> zip,
        @Nullable SealAnswer seal,
        @Nullable String failure) {

    /** A part of {@code bundle.zip}. */
    record Part(int part, long size, String sha256) {}

    /**
     * How it is sealed.
     *
     * @param signer subject of the certificate
     * @param certificateSha256 its fingerprint
     * @param demo whether the key is a throw-away one that proves nothing
     * @param timestamp TRUSTED, TEST, PENDING or NONE
     * @param answers what the timestamp authorities said last, while it is pending
     * @param nextAttemptAt when they are asked again
     * @param logSize entries of the log that the bundle is about
     */
    record SealAnswer(
            @Nullable String signer,
            String certificateSha256,
            boolean demo,
            SealPlan.@Nullable Timestamp timestamp,
            @Nullable Instant timestampAt,
            @Nullable String authority,
            List<String> answers,
            @Nullable Instant nextAttemptAt,
            @Nullable Long logSize) {}

    /** Accounts with time without proof, and its sum. */
    record Uncovered(long accounts, long seconds) {}

    static BundleAnswer of(Bundle bundle) {
        return new BundleAnswer(
                String.valueOf(bundle.id),
                bundle.from,
                bundle.to,
                bundle.auditPeriodId == null ? null : String.valueOf(bundle.auditPeriodId),
                bundle.auditPeriodName,
                bundle.cause,
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
                parts(bundle),
                seal(bundle),
                bundle.failure);
    }

    private static List<Part> parts(Bundle bundle) {
        List<StoredPart> stored = bundle.parts();
        return IntStream.range(0, stored.size())
                .mapToObj(i ->
                        new Part(i + 1, stored.get(i).bytes(), stored.get(i).sha256()))
                .toList();
    }

    private static @Nullable SealAnswer seal(Bundle bundle) {
        return bundle.signerSha256 == null
                ? null
                : new SealAnswer(
                        bundle.signerName,
                        bundle.signerSha256,
                        Boolean.TRUE.equals(bundle.demo),
                        bundle.timestampKind,
                        bundle.timestampAt,
                        bundle.timestampAuthority,
                        bundle.lastAnswers(),
                        bundle.nextAttemptAt,
                        bundle.treeSize);
    }
}
