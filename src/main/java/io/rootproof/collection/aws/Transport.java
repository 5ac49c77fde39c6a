package io.rootproof.collection.aws;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** What carries calls: the network, or recordings. Lives as long as the application, since it holds connections. */
public final class Transport implements AutoCloseable {

    private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(40);
    private static final Duration LONGEST_CALL = Duration.ofMinutes(4);
    private static final int ATTEMPTS = 6;

    private final SdkHttpClient http;
    private final Pace pace;
    private final boolean recorded;
    private final @Nullable URI endpoint;
    private final ClientOverrideConfiguration overrides;
    private final Map<String, AwsClients> clients = new ConcurrentHashMap<>();

    private Transport(
            SdkHttpClient http, Pace pace, boolean recorded, @Nullable URI endpoint, Duration longestAttempt) {
        this.http = http;
        this.pace = pace;
        this.recorded = recorded;
        this.endpoint = endpoint;
        this.overrides = overrides(pace, recorded, longestAttempt);
    }

    /** The network, as the standard settings of the AWS SDK describe it. */
    public static Transport live(Pace pace, int connections) {
        return new Transport(apache(connections, LONGEST_ATTEMPT), pace, false, null, LONGEST_ATTEMPT);
    }

    /** A server that stands in for AWS, with its patience. */
    static Transport at(URI endpoint, Pace pace, int connections, Duration longestAttempt) {
        return new Transport(apache(connections, longestAttempt), pace, false, endpoint, longestAttempt);
    }

    public static Transport recorded(RecordedResponses responses) {
        return new Transport(new RecordedHttpClient(responses), Pace.of(0), true, null, LONGEST_ATTEMPT);
    }

    /** The clients of a connection, made once: making them costs more than a call. */
    AwsClients clients(Connection connection) {
        return clients.computeIfAbsent(connection.name(), name -> new AwsClients(this, credentials(connection)));
    }

    Pace pace() {
        return pace;
    }

    SdkHttpClient http() {
        return http;
    }

    void configure(AwsClientBuilder<?, ?> builder) {
        builder.overrideConfiguration(overrides);
        if (endpoint != null) {
            builder.endpointOverride(endpoint);
        }
    }

    /** The collector's own credentials for a connection, before it takes on any role. */
    private AwsCredentialsProvider credentials(Connection connection) {
        if (recorded || endpoint != null) {
            return StaticCredentialsProvider.create(
                    AwsBasicCredentials.create("COLLECTOR-" + connection.name(), "recorded"));
        }
        return connection.profile() == null
                ? DefaultCredentialsProvider.builder().build()
                : ProfileCredentialsProvider.create(connection.profile());
    }

    private static ClientOverrideConfiguration overrides(Pace pace, boolean recorded, Duration longestAttempt) {
        ClientOverrideConfiguration.Builder overrides = ClientOverrideConfiguration.builder()
                .addExecutionInterceptor(new CallCapture(recorded))
                .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(recorded ? 2 : ATTEMPTS)
                        .backoffStrategy(BackoffStrategy.exponentialDelay(pace.retryBase(), pace.retryMost()))
                        .throttlingBackoffStrategy(BackoffStrategy.exponentialDelay(
                                pace.retryBase().multipliedBy(2), pace.retryMost()))
                        // It would let the throttling of one account end the calls for all others.
                        .circuitBreakerEnabled(false)
                        .build());
        if (!recorded) {
            overrides.apiCallAttemptTimeout(longestAttempt).apiCallTimeout(LONGEST_CALL);
        }
        return overrides.build();
    }

    private static SdkHttpClient apache(int connections, Duration longestAttempt) {
        return ApacheHttpClient.builder()
                .maxConnections(connections)
                .connectionTimeout(Duration.ofSeconds(5))
                .connectionAcquisitionTimeout(Duration.ofSeconds(60))
                .socketTimeout(longestAttempt)
                .build();
    }

    @Override
    public void close() {
        http.close();
    }
}
