package io.rootproof.storage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.digest.Sha256;
import io.rootproof.storage.WithS3.OnThisMachine;
import io.rootproof.testing.Eventually;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files on their way to S3: kept here until it has confirmed them, tried again until then, never lost. */
@QuarkusTest
@TestProfile(WithS3.class)
class UploadTest {

    @Inject
    ObjectStore store;

    @Inject
    Uploads uploads;

    @Inject
    StoredObjects rows;

    private WireMock s3;
    private byte[] content;
    private String digest;

    @BeforeEach
    void fresh() {
        s3 = new WireMock(URI.create(System.getProperty(OnThisMachine.ENDPOINT)).getPort());
        s3.resetMappings();
        s3.resetRequests();
        s3.resetScenarios();
        content = ("bundle " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        digest = Sha256.hex(content);
    }

    @Test
    void put_unavailableFirst_isSentAgainAndThenReadFromS3() throws IOException {
        s3.register(put(anyUrl())
                .inScenario("slow")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(status(503))
                .willSetStateTo("well"));
        s3.register(put(anyUrl()).inScenario("slow").whenScenarioStateIs("well").willReturn(ok()));
        s3.register(get(anyUrl()).willReturn(ok().withBody(content)));

        assertThat(store.put(content)).isEqualTo(digest);

        ObjectState state = when(ObjectState::stored);
        assertThat(state.attempts()).isEqualTo(2);
        assertThat(state.place()).isEqualTo(StorageConfig.Kind.S3);
        assertThat(state.storedAt()).isNotNull();
        assertThat(state.nextAttempt()).isNull();
        Eventually.so(() -> !Files.exists(local()));
        assertThat(store.exists(digest)).isTrue();
        assertThat(store.open(digest).readAllBytes()).isEqualTo(content);
    }

    @Test
    void put_refused_isKeptHereWithTheReasonAndSentOnDemand() throws IOException {
        s3.register(any(anyUrl()).willReturn(status(403)));
        store.put(content);

        ObjectState waiting = when(state -> state.attempts() >= 2);
        assertThat(waiting.stored()).isFalse();
        assertThat(waiting.lastError()).contains("403").contains("s3:PutObject");
        assertThat(waiting.nextAttempt()).isNotNull();
        assertThat(store.waiting(1000)).extracting(ObjectState::sha256).contains(digest);
        assertThat(store.count(false, 1000)).isPositive();
        assertThat(local()).hasBinaryContent(content);
        assertThat(store.open(digest).readAllBytes()).isEqualTo(content);

        s3.resetMappings();
        s3.register(any(anyUrl()).willReturn(ok()));
        store.sendAgain(digest);
        assertThat(when(ObjectState::stored).lastError()).isNull();
    }

    @Test
    void put_theSameContentTwice_isSentOnce() throws IOException {
        s3.register(any(anyUrl()).willReturn(ok()));
        store.put(content);
        when(ObjectState::stored);
        store.put(content);
        uploads.attempt(digest);
        s3.verifyThat(1, putRequestedFor(urlMatching(".*" + digest)));
    }

    @Test
    void attempt_onADamagedFile_sendsNothing() throws IOException {
        s3.register(any(anyUrl()).willReturn(aResponse().withStatus(503)));
        store.put(content);
        when(state -> state.attempts() >= 1);
        Files.writeString(local(), "something else");
        s3.resetRequests();
        s3.resetMappings();
        s3.register(any(anyUrl()).willReturn(ok()));
        assertThat(uploads.attempt(digest)).isPresent();
        assertThat(store.state(digest).orElseThrow().lastError()).contains("damaged");
        s3.verifyThat(0, putRequestedFor(urlMatching(".*" + digest)));
        assertThatThrownBy(() -> store.open(digest)).isInstanceOf(DamagedObjectException.class);
    }

    @Test
    void open_whatS3AnswersWithOtherContent_isRefused() throws IOException {
        s3.register(put(anyUrl()).willReturn(ok()));
        s3.register(get(anyUrl()).willReturn(ok().withBody("something else")));
        store.put(content);
        when(ObjectState::stored);
        Eventually.so(() -> !Files.exists(local()));
        assertThatThrownBy(() -> store.open(digest)).isInstanceOf(DamagedObjectException.class);
    }

    @Test
    void lookAfter_ordersWhatLostItsOrder() throws IOException {
        s3.register(any(anyUrl()).willReturn(ok()));
        LocalFiles files = new LocalFiles(Path.of("target/test-s3"));
        files.name(files.write(new ByteArrayInputStream(content)));
        rows.add(digest, content.length, StorageConfig.Kind.S3, Instant.parse("2026-03-03T10:00:00Z"));
        uploads.lookAfter();
        when(ObjectState::stored);
    }

    private Path local() {
        return new LocalFiles(Path.of("target/test-s3")).path(digest);
    }

    private ObjectState when(Predicate<ObjectState> condition) {
        return Eventually.there(() -> store.state(digest).filter(condition));
    }
}
