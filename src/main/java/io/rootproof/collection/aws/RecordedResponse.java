package io.rootproof.collection.aws;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What AWS answered, once.
 *
 * @param status HTTP status
 * @param headers such as {@code x-amzn-requestid} and {@code Content-Type}
 * @param body the bytes, which the gateways keep as evidence
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on to be read once; copying serves nobody
public record RecordedResponse(int status, Map<String, String> headers, byte[] body) {

    public RecordedResponse {
        headers = Map.copyOf(headers);
    }

    /** An answer of the JSON protocols (Security Hub, Organizations). */
    public static RecordedResponse json(String requestId, String body) {
        return new RecordedResponse(
                200,
                Map.of("x-amzn-RequestId", requestId, "Content-Type", "application/json"),
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer of the query protocol (IAM, STS). */
    public static RecordedResponse xml(int status, String requestId, String body) {
        return new RecordedResponse(
                status,
                Map.of("x-amzn-RequestId", requestId, "Content-Type", "text/xml"),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
