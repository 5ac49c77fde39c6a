package io.rootproof.collection.aws;

/**
 * Stands in for AWS: its answers pass through the same SDK, the same interceptor and the same gateways as live ones.
 * Called from many threads.
 */
@FunctionalInterface
public interface RecordedResponses {

    /** The answer; errors of AWS are answers too, with their status and body. */
    RecordedResponse answer(RecordedRequest request);
}
