package io.rootproof.collection.aws;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer of AWS.
 *
 * @param value what the SDK read in it
 * @param body its exact bytes
 * @param requestId AWS's id of the request; null if it gave none
 * @param receivedAt when it had been received
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are the evidence; copying them per access would serve nobody
record Answer<T>(T value, byte[] body, @Nullable String requestId, Instant receivedAt) {}
