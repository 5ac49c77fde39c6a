package io.rootproof.collection.aws;

import java.time.Instant;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;

/** What one call carries through the SDK: when it began, and in the end the bytes of the last answer. */
final class CallScope {

    static final ExecutionAttribute<CallScope> ATTRIBUTE = new ExecutionAttribute<>("RootproofCall");

    private final Instant startedAt;
    private volatile byte[] body = new byte[0];

    CallScope(Instant startedAt) {
        this.startedAt = startedAt;
    }

    Instant startedAt() {
        return startedAt;
    }

    byte[] body() {
        return body;
    }

    void answered(byte[] bytes) {
        body = bytes;
    }
}
