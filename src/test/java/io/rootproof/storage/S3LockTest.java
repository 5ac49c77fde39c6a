package io.rootproof.storage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.rootproof.digest.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** How files that are in S3 already are locked for longer. */
class S3LockTest {

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

    @BeforeEach
    void standardSettings() {
        S3.resetAll();
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
    void lock_laterThanTheUploads_isPut() throws IOException {
        S3.stubFor(get(urlEqualTo(URL + "?retention")).willReturn(retention("2027-04-07T10:00:00.000Z")));
        S3.stubFor(put(urlPathEqualTo(URL)).willReturn(ok()));
        Instant until = Instant.parse("2033-01-01T00:00:00Z");
        assertThat(bucket(400).lock(wanted(until, false, false))).isEqualTo(until);
        S3.verify(putRequestedFor(urlEqualTo(URL + "?retention"))
                .withRequestBody(containing("<Mode>COMPLIANCE</Mode>"))
                .withRequestBody(containing("<RetainUntilDate>2033-01-01T00:00:00Z</RetainUntilDate>")));
        S3.verify(0, putRequestedFor(urlEqualTo(URL + "?legal-hold")));
    }

    @Test
    void lock_earlierThanWhatThereIs_isNotAskedFor() throws IOException {
        S3.stubFor(get(urlEqualTo(URL + "?retention")).willReturn(retention("2040-01-01T00:00:00Z")));
        assertThat(bucket(400).lock(wanted(Instant.parse("2033-01-01T00:00:00Z"), false, false)))
                .isEqualTo("2040-01-01T00:00:00Z");
        S3.verify(0, putRequestedFor(anyUrl()));
    }

    @Test
    void lock_ofAFileWithoutAny_isPut() throws IOException {
        S3.stubFor(get(anyUrl()).willReturn(error(404, "NoSuchObjectLockConfiguration", "No configuration.")));
        S3.stubFor(put(urlPathEqualTo(URL)).willReturn(ok()));
        Instant until = Instant.parse("2033-01-01T00:00:00Z");
        assertThat(bucket(400).lock(wanted(until, false, false))).isEqualTo(until);
    }

    @Test
    void legalHold_isPutOnAndLifted_andOtherwiseLeftAlone() throws IOException {
        S3.stubFor(get(anyUrl()).willReturn(retention("2027-04-07T10:00:00Z")));
        S3.stubFor(put(urlPathEqualTo(URL)).willReturn(ok()));
        bucket(400).lock(wanted(null, false, false));
        S3.verify(0, putRequestedFor(anyUrl()));
        bucket(400).lock(wanted(null, true, false));
        S3.verify(putRequestedFor(urlEqualTo(URL + "?legal-hold")).withRequestBody(containing("<Status>ON</Status>")));
        bucket(400).lock(wanted(null, false, true));
        S3.verify(putRequestedFor(urlEqualTo(URL + "?legal-hold")).withRequestBody(containing("<Status>OFF</Status>")));
        S3.verify(0, putRequestedFor(urlEqualTo(URL + "?retention")));
    }

    @Test
    void lock_refused_saysWhatToDo() {
        answers(error(403, "AccessDenied", "Access Denied"));
        assertThatIOException()
                .isThrownBy(() -> bucket(400).lock(wanted(NOW, true, false)))
                .withMessageContaining("s3:GetObjectRetention")
                .withMessageContaining("s3:PutObjectLegalHold");
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

    private static ResponseDefinitionBuilder retention(String until) {
        return ok().withHeader("Content-Type", "application/xml")
                .withBody("<?xml version=\"1.0\"?><Retention xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                        + "<Mode>COMPLIANCE</Mode><RetainUntilDate>" + until + "</RetainUntilDate></Retention>");
    }

    private static ObjectLock wanted(@Nullable Instant until, boolean hold, boolean held) {
        return new ObjectLock(DIGEST, until, hold, false, null, held, 0, null, NOW, NOW);
    }

    private S3Bucket bucket(int retentionDays) {
        S3Settings settings = new S3Settings(directory, retentionDays, Duration.ofSeconds(10));
        return new S3Bucket(
                S3Clients.client(settings), "evidence", "rootproof/", Duration.ofDays(settings.retentionDays()));
    }
}
