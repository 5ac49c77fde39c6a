package io.rootproof.collection;

import io.rootproof.collection.aws.CallFailed;
import org.jspecify.annotations.Nullable;

/** A failure on its way into the run's record. */
record Failure(
        @Nullable String accountId,
        @Nullable String connection,
        @Nullable String region,
        String call,
        String code,
        String message) {

    static Failure of(@Nullable String accountId, String connection, CallFailed failed) {
        return new Failure(accountId, connection, failed.region(), failed.call(), failed.code(), failed.said());
    }

    static Failure ofRun(String code, String message) {
        return new Failure(null, null, null, "Run", code, message);
    }
}
