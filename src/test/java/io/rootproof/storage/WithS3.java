package io.rootproof.storage;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** Runs a {@code @QuarkusTest} that keeps its files in an S3 on this machine. */
public class WithS3 implements QuarkusTestProfile {

    /** Tells the SDK where S3 is in the SDK's own way, and tests by the same property. */
    public static class OnThisMachine implements QuarkusTestResourceLifecycleManager {

        public static final String ENDPOINT = "aws.endpointUrlS3";

        private static final Map<String, String> CREDENTIALS = Map.of(
                "aws.region", "eu-central-1", "aws.accessKeyId", "AKIAIOSFODNN7EXAMPLE", "aws.secretAccessKey", "none");

        private final WireMockServer s3 =
                new WireMockServer(WireMockConfiguration.wireMockConfig().dynamicPort());

        @Override
        public Map<String, String> start() {
            s3.start();
            System.setProperty(ENDPOINT, s3.baseUrl());
            CREDENTIALS.forEach(System::setProperty);
            return Map.of();
        }

        @Override
        public void stop() {
            System.clearProperty(ENDPOINT);
            CREDENTIALS.keySet().forEach(System::clearProperty);
            s3.stop();
        }
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rootproof.storage.kind", "s3",
                "rootproof.storage.bucket", "evidence",
                "rootproof.storage.directory", "target/test-s3",
                "rootproof.storage.retry-after", "100ms",
                "rootproof.storage.copy-payloads", "true",
                "quarkus.datasource.jdbc.url",
                        "jdbc:h2:mem:s3;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    }

    @Override
    public String getConfigProfile() {
        return "test";
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OnThisMachine.class));
    }
}
