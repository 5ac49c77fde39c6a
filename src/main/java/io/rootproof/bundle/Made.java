package io.rootproof.bundle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt.
 *
 * @param log null where nothing is sealed
 * @param parts of the ZIP
 * @param sumsSha256 digest of the list of checksums
 * @param timestampAt what the timestamp says; null without one
 * @param answers what the authorities said, where none gave a timestamp
 * @param nextAttemptAt when they are asked again
 * @param unsealedBecause what to configure, where nothing is sealed
 */
record Made(
        Gathered gathered,
        SealPlan seal,
        @Nullable LogState log,
        StoredPart report,
        List<StoredPart> parts,
        String sumsSha256,
        @Nullable Instant timestampAt,
        @Nullable String timestampAuthority,
        List<String> answers,
        @Nullable Instant nextAttemptAt,
        String unsealedBecause) {

    Made {
        parts = List.copyOf(parts);
        answers = List.copyOf(answers);
    }

    BundleStatus status() {
        if (!seal.signed()) {
            return BundleStatus.UNSEALED;
        }
        return seal.timestamp() == SealPlan.Timestamp.PENDING ? BundleStatus.TIMESTAMP_PENDING : BundleStatus.SEALED;
    }
}
