package io.rootproof.storage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.rootproof.digest.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What goes over the wire to S3, and what comes of its answers. */
class S3BucketTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final byte[] CONTENT = "a sealed bundle".getBytes(StandardCharsets.UTF_8);
    private static final String DIGEST = Sha256.hex(CONTENT);
    private static final String URL = "/evidence/rootproof/sha256/" + DIGEST.substring(0, 2) + "/" + DIGEST;

    @RegisterExtension
    static final WireMockExtension S3 = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort())
            .build();

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void standardSettings() throws IOException {
        file = Files.write(directory.resolve("file"), CONTENT);
        System.setProperty("aws.endpointUrlS3", S3.baseUrl());
        System.setProperty("aws.region", "eu-central-1");
        System.setProperty("aws.accessKeyId", "AKIAIOSFODNN7EXAMPLE");
        System.setProperty("aws.secretAccessKey", "example");
    }

    @AfterEach
    void clear() {
        for (String name : new String[] {"aws.endpointUrlS3", "aws.region", "aws.accessKeyId", "aws.secretAccessKey"}) {
            System.clearProperty(name);
        }
    }

    @Test
    void put_sendsDigestAndLock() throws IOException {
        S3.stubFor(any(anyUrl()).willReturn(ok()));
        bucket(400).put(DIGEST, file, NOW);
        S3.verify(putRequestedFor(urlEqualTo(URL))
                .withHeader(
                        "x-amz-checksum-sha256",
                        equalTo(Base64.getEncoder()
                                .encodeToString(HexFormat.of().parseHex(DIGEST))))
                .withHeader("x-amz-object-lock-mode", equalTo("COMPLIANCE"))
                .withHeader("x-amz-object-lock-retain-until-date", equalTo("2027-04-07T10:00:00Z"))
                .withHeader("Authorization", matching("AWS4-HMAC-SHA256 .*/eu-central-1/s3/aws4_request.*"))
                .withRequestBody(binaryEqualTo(CONTENT)));
    }

    @Test
    void put_withoutRetention_asksForNoLock() throws IOException {
        S3.stubFor(any(anyUrl()).willReturn(ok()));
        bucket(0).put(DIGEST, file, NOW);
        S3.verify(putRequestedFor(urlEqualTo(URL))
                .withHeader("x-amz-object-lock-mode", absent())
                .withHeader("x-amz-object-lock-retain-until-date", absent()));
    }

    @Test
    void put_refused_saysWhatToDo() {
        answers(error(403, "AccessDenied", "Access Denied"));
        assertThatIOException()
                .isThrownBy(() -> bucket(400).put(DIGEST, file, NOW))
                .withMessageContaining("evidence answered 403")
                .withMessageContaining("AccessDenied")
                .withMessageContaining("s3:PutObjectRetention");
        answers(error(400, "InvalidRequest", "Bucket is missing Object Lock Configuration"));
        assertThatIOException()
                .isThrownBy(() -> bucket(400).put(DIGEST, file, NOW))
                .withMessageContaining("rootproof.storage.retention-days=0");
        answers(error(503, "SlowDown", "Please reduce your request rate."));
        assertThatIOException()
                .isThrownBy(() -> bucket(400).put(DIGEST, file, NOW))
                .withMessageContaining("503");
        S3.verify(3, putRequestedFor(urlEqualTo(URL)));
    }

    @Test
    void put_noAnswerInTime_isNoUpload() {
        answers(aResponse().withStatus(200).withFixedDelay(5_000));
        S3Bucket impatient = bucket(400, Duration.ofMillis(300));
        assertThatIOException()
                .isThrownBy(() -> impatient.put(DIGEST, file, NOW))
                .withMessageContaining("was not reached");
    }

    @Test
    void get_whatThereIs_andWhatThereIsNot() throws IOException {
        S3.stubFor(get(urlEqualTo(URL)).willReturn(ok().withBody(CONTENT)));
        assertThat(bucket(0).get(DIGEST).readAllBytes()).isEqualTo(CONTENT);
        answers(error(404, "NoSuchKey", "The specified key does not exist."));
        assertThatThrownBy(() -> bucket(0).get(DIGEST)).isInstanceOf(NoSuchFileException.class);
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        S3.resetMappings();
        S3.stubFor(any(anyUrl()).willReturn(answer));
    }

    private static ResponseDefinitionBuilder error(int status, String code, String message) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/xml")
                .withBody("<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>" + message
                        + "</Message></Error>");
    }

    private S3Bucket bucket(int retentionDays) {
        return bucket(retentionDays, Duration.ofSeconds(10));
    }

    private S3Bucket bucket(int retentionDays, Duration timeout) {
        S3Settings settings = new S3Settings(directory, retentionDays, timeout);
        return new S3Bucket(
                S3Clients.client(settings), "evidence", "rootproof/", Duration.ofDays(settings.retentionDays()));
    }
}
