package io.rootproof.transparency;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.storage.ObjectLock;
import io.rootproof.storage.ObjectLocks;
import io.rootproof.storage.ObjectState;
import io.rootproof.storage.ObjectStore;
import io.rootproof.storage.WithS3;
import io.rootproof.storage.WithS3.OnThisMachine;
import io.rootproof.testing.Browser;
import io.rootproof.testing.Eventually;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithS3.class)
class StoredFilePageTest {

    @Inject
    ObjectStore store;

    @Inject
    ObjectLocks locks;

    @Inject
    Clock clock;

    @Test
    void whatS3Refuses_isShownWithTheReason_andSentAgain() throws IOException {
        WireMock s3 = new WireMock(
                URI.create(System.getProperty(OnThisMachine.ENDPOINT)).getPort());
        s3.resetMappings();
        s3.register(any(anyUrl()).willReturn(status(403)));
        String digest = store.put(("bundle " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        Eventually.so(() -> store.state(digest).orElseThrow().attempts() > 0);

        Browser ada = Browser.of("ada");
        Document page = ada.page("/log/stored-files");
        String again = "/log/stored-files/" + digest + "/uploads";
        assertThat(page.select("tr:has(form[action=" + again + "])").text())
                .contains("answered 403")
                .contains("s3:PutObject");
        assertThat(Browser.of("ana").page("/log/stored-files").select("form[action=" + again + "]"))
                .isEmpty();
        assertThat(Browser.of("otto").post(again, Map.of()).statusCode()).isEqualTo(403);

        s3.resetMappings();
        s3.register(any(anyUrl()).willReturn(ok()));
        assertThat(ada.post(again, Map.of()).statusCode()).isEqualTo(303);
        Eventually.so(() -> store.state(digest).filter(ObjectState::stored).isPresent());
        assertThat(ada.page("/log/stored-files").select("form[action=" + again + "]"))
                .isEmpty();
        assertThat(ada.post(again, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void lockThatS3Refuses_isShownWithTheReason_andAskedForAgainByAdminsOnly() throws IOException {
        WireMock s3 = new WireMock(
                URI.create(System.getProperty(OnThisMachine.ENDPOINT)).getPort());
        s3.resetMappings();
        s3.register(any(anyUrl()).willReturn(ok()));
        String digest = store.put(("bundle " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        Eventually.so(() -> store.state(digest).filter(ObjectState::stored).isPresent());
        locks.want(Map.of(digest, new ObjectLock.Wanted(Instant.parse("2040-01-01T00:00:00Z"), true)), clock.instant());

        Browser ada = Browser.of("ada");
        String again = "/log/stored-files/" + digest + "/locks";
        assertThat(ada.page("/log/stored-files")
                        .select("tr:has(form[action=" + again + "])")
                        .text())
                .contains("2040-01-01", "Legal hold");
        assertThat(Browser.of("ana").page("/log/stored-files").select("form[action=" + again + "]"))
                .isEmpty();
        assertThat(Browser.of("otto").post(again, Map.of()).statusCode()).isEqualTo(403);
        assertThat(ada.post(again, Map.of()).statusCode()).isEqualTo(303);
        assertThat(ada.post("/log/stored-files/" + "0".repeat(64) + "/locks", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }
}
