package io.rootproof.collection.aws;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.core.exception.AbortedException;

/**
 * Calls AWS for one connection: waits for its turn, keeps the bytes of the answer, names every failure.
 *
 * @param clock the run's
 */
record AwsCalls(String connection, Pace pace, Clock clock) {

    /**
     * @param credentials null for those of the client
     * @param send sends the request with the configuration given
     */
    <T extends AwsResponse> Answer<T> call(
            Api api,
            String region,
            @Nullable AwsCredentialsProvider credentials,
            Function<AwsRequestOverrideConfiguration, T> send)
            throws CallFailed, InterruptedException {
        pace.awaitTurn(connection, api, region);
        CallScope scope = new CallScope(clock.instant());
        AwsRequestOverrideConfiguration.Builder with =
                AwsRequestOverrideConfiguration.builder().putExecutionAttribute(CallScope.ATTRIBUTE, scope);
        if (credentials != null) {
            with.credentialsProvider(credentials);
        }
        try {
            T response = send.apply(with.build());
            Instant received = clock.instant();
            return new Answer<>(
                    response, scope.body(), response.responseMetadata().requestId(), received);
        } catch (AbortedException interrupted) {
            throw stopped(interrupted);
        } catch (RuntimeException failed) {
            if (Thread.currentThread().isInterrupted()) {
                throw stopped(failed);
            }
            throw FailedCalls.of(api, region, failed);
        }
    }

    private static InterruptedException stopped(RuntimeException cause) {
        InterruptedException stop = new InterruptedException("The run was stopped");
        stop.initCause(cause);
        return stop;
    }
}
