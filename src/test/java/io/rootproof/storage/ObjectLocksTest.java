package io.rootproof.storage;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.storage.ObjectLock.Wanted;
import io.rootproof.storage.WithS3.OnThisMachine;
import io.rootproof.testing.Eventually;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wanted of files in S3, until S3 has confirmed it. */
@QuarkusTest
@TestProfile(WithS3.class)
class ObjectLocksTest {

    private static final Instant LATER = Instant.parse("2040-01-01T00:00:00Z");
    private static final Wanted UNTIL_LATER = new Wanted(LATER, false);

    @Inject
    ObjectStore store;

    @Inject
    ObjectLocks locks;

    @Inject
    LockRows rows;

    @Inject
    Clock clock;

    private WireMock s3;
    private String digest;

    @BeforeEach
    void stored() throws IOException {
        s3 = new WireMock(URI.create(System.getProperty(OnThisMachine.ENDPOINT)).getPort());
        well();
        digest = store.put(("bundle " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        Eventually.so(() -> store.state(digest).filter(ObjectState::stored).isPresent());
        s3.resetRequests();
    }

    @Test
    void wanted_isAskedForOnce_andConfirmed() {
        want(UNTIL_LATER);
        assertThat(lock().confirmed()).isFalse();
        locks.pass();
        assertThat(lock().confirmed()).isTrue();
        assertThat(lock().lockedUntil()).isEqualTo(LATER);
        want(UNTIL_LATER);
        locks.pass();
        s3.verifyThat(1, putRequestedFor(urlMatching(".*" + digest + "\\?retention")));
    }

    @Test
    void refused_isKeptWithTheReason_andAskedForAgain() {
        s3.resetMappings();
        s3.register(any(anyUrl()).willReturn(status(403)));
        want(UNTIL_LATER);
        locks.pass();
        assertThat(lock().confirmed()).isFalse();
        assertThat(lock().attempts()).isEqualTo(1);
        assertThat(lock().lastError()).contains("403", "s3:PutObjectLegalHold");
        assertThat(locks.waiting(1000)).extracting(ObjectLock::sha256).contains(digest);

        well();
        assertThat(locks.askAgain(digest)).isTrue();
        locks.pass();
        assertThat(lock().confirmed()).isTrue();
        assertThat(lock().lastError()).isNull();
        assertThat(locks.askAgain(digest)).as("nothing waits").isFalse();
    }

    @Test
    void retention_isNeverShortened() {
        want(UNTIL_LATER);
        want(new Wanted(LATER.minus(Duration.ofDays(400)), false));
        assertThat(lock().wantedUntil()).isEqualTo(LATER);
        want(new Wanted(null, false));
        assertThat(lock().wantedUntil()).isEqualTo(LATER);
    }

    @Test
    void hold_thatNothingWantsAnyMore_isLifted_andNoOther() throws IOException {
        String other = store.put(("bundle " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        Eventually.so(() -> store.state(other).filter(ObjectState::stored).isPresent());
        Wanted hold = new Wanted(null, true);
        locks.want(Map.of(digest, hold, other, hold), clock.instant());
        locks.pass();
        assertThat(lock().held()).isTrue();

        locks.want(Map.of(other, hold), clock.instant());
        locks.pass();
        assertThat(lock().held()).isFalse();
        assertThat(lock().confirmed()).isTrue();
        assertThat(locks.of(List.of(other)).get(other).held()).isTrue();
        s3.verifyThat(2, putRequestedFor(urlMatching(".*" + digest + "\\?legal-hold")));
        s3.verifyThat(1, putRequestedFor(urlMatching(".*" + other + "\\?legal-hold")));
    }

    @Test
    void fileThatS3DoesNotHaveYet_waits() throws IOException {
        s3.resetMappings();
        s3.register(any(anyUrl()).willReturn(status(503)));
        String late = store.put(("bundle " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        locks.want(Map.of(late, UNTIL_LATER), clock.instant());
        assertThat(rows.due(clock.instant(), 1000))
                .extracting(ObjectLock::sha256)
                .doesNotContain(late);
        well();
        store.sendAgain(late);
        Eventually.so(() -> store.state(late).filter(ObjectState::stored).isPresent());
        locks.pass();
        assertThat(locks.of(List.of(late)).get(late).confirmed()).isTrue();
    }

    @Test
    void fileThatWasNeverStored_getsNoLock() {
        String unknown = "0".repeat(64);
        locks.want(Map.of(unknown, UNTIL_LATER), clock.instant());
        assertThat(locks.of(List.of(unknown))).isEmpty();
    }

    private void well() {
        s3.resetMappings();
        s3.register(put(anyUrl()).willReturn(ok()));
        s3.register(
                get(anyUrl())
                        .willReturn(
                                ok().withBody(
                                                "<Retention><Mode>COMPLIANCE</Mode><RetainUntilDate>2030-01-01T00:00:00Z</RetainUntilDate></Retention>")));
    }

    private void want(Wanted wanted) {
        locks.want(Map.of(digest, wanted), clock.instant());
    }

    private ObjectLock lock() {
        return locks.of(List.of(digest)).get(digest);
    }
}
