package io.rootproof.storage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;

/** Makes the client of the configured bucket: region, credentials and endpoint as the AWS SDK finds them everywhere. */
class S3Clients {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    /** Where the SDK looks for an endpoint of one's own, apart from profiles. */
    private static final List<String> ENDPOINT_PROPERTIES = List.of("aws.endpointUrlS3", "aws.endpointUrl");

    private static final List<String> ENDPOINT_VARIABLES = List.of("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL");

    @Produces
    @Singleton
    Bucket bucket(StorageConfig config) {
        if (config.kind() == StorageConfig.Kind.FILES) {
            return new NoBucket();
        }
        String name = config.bucket()
                .orElseThrow(() -> new IllegalStateException(
                        "rootproof.storage.kind is s3, and no bucket is named: set rootproof.storage.bucket."));
        return new S3Bucket(client(config), name, config.prefix().orElse(""), Duration.ofDays(config.retentionDays()));
    }

    static S3Client client(StorageConfig config) {
        return S3Client.builder()
                .httpClientBuilder(
                        ApacheHttpClient.builder().connectionTimeout(TO_CONNECT).socketTimeout(config.timeout()))
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .apiCallAttemptTimeout(config.timeout())
                        .apiCallTimeout(config.timeout())
                        // The job tries again, with longer pauses, and says how often.
                        .retryStrategy(AwsRetryStrategy.doNotRetry())
                        .build())
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(config.pathStyle().orElseGet(S3Clients::hasOwnEndpoint))
                        // Not every other store understands Amazon's chunks; the digest protects the content.
                        .chunkedEncodingEnabled(false)
                        .build())
                .build();
    }

    private static boolean hasOwnEndpoint() {
        return Stream.concat(
                        ENDPOINT_PROPERTIES.stream().map(System::getProperty),
                        ENDPOINT_VARIABLES.stream().map(System::getenv))
                .anyMatch(endpoint -> endpoint != null && !endpoint.isBlank());
    }

    /** Where everything stays in the directory. */
    private record NoBucket() implements Bucket {

        @Override
        public void put(String sha256, Path file, Instant now) throws IOException {
            throw new IOException("Files are no longer sent to S3: rootproof.storage.kind is files.");
        }

        @Override
        public InputStream get(String sha256) throws IOException {
            throw new IOException("This file is in S3: set rootproof.storage.kind=s3 and its bucket to read it.");
        }

        @Override
        public Instant lock(ObjectLock wanted) throws IOException {
            throw new IOException("This file is in S3: set rootproof.storage.kind=s3 and its bucket to lock it.");
        }
    }
}
