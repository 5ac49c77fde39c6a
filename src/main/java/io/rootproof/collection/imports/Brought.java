package io.rootproof.collection.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was brought in, for the record of it.
 *
 * @param sha256 of the bytes as sent
 * @param size of the bytes as sent
 * @param accountId as its importer said, for kinds that do not say so themselves
 * @param generatedTime as its importer said, for the same kinds
 */
record Brought(
        ImportKind kind,
        String name,
        String sha256,
        long size,
        @Nullable String accountId,
        @Nullable Instant generatedTime,
        String by,
        Instant at) {}
