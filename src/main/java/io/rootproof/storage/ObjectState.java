package io.rootproof.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a file is.
 *
 * @param stored true if it is where it is to stay; false while it waits for its upload, and is kept locally
 * @param size bytes
 * @param attempts uploads tried so far
 * @param lastError what came of the last; null if none failed
 * @param nextAttempt when it is tried again; null if it need not be
 * @param storedAt null while it waits
 */
public record ObjectState(
        String sha256,
        boolean stored,
        long size,
        StorageConfig.Kind place,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant nextAttempt,
        Instant addedAt,
        @Nullable Instant storedAt) {}
