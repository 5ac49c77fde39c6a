package io.rootproof.collection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A failed call, as a page shows it.
 *
 * @param accountName null where the account is not known, or none is concerned
 */
record FailureLine(
        @Nullable String accountId,
        @Nullable String accountName,
        @Nullable String connection,
        @Nullable String region,
        String call,
        String code,
        String message,
        String whatToDo,
        WhoActs whoActs,
        Instant at) {}
