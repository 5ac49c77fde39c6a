package io.rootproof.collection.aws;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that the AWS SDK was about to send.
 *
 * @param service signing name: {@code securityhub}, {@code iam}, {@code sts}, {@code organizations}
 * @param operation such as {@code GetFindings}
 * @param region Region it was signed for; global services are signed for one of their partition
 * @param accessKeyId whose credentials signed it: tells accounts apart where the request itself does not
 * @param parameters of the query protocol (IAM, STS), decoded; empty for JSON protocols
 * @param body as it would be sent
 * @param at the run's time of the call
 */
public record RecordedRequest(
        String service,
        String operation,
        String region,
        @Nullable String accessKeyId,
        Map<String, String> parameters,
        String body,
        Instant at) {

    public RecordedRequest {
        parameters = Map.copyOf(parameters);
    }
}
