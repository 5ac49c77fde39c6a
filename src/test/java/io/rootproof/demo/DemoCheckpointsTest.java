package io.rootproof.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.rootproof.merkle.MerkleProofs;
import io.rootproof.merkle.NoteVerifier;
import io.rootproof.merkle.SignedNote;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import io.rootproof.testing.InDemoMode;
import io.rootproof.web.DemoMode;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo's past was signed as it went by, and by a key that says DEMO. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class DemoCheckpointsTest {

    @Inject
    DemoMode demo;

    @BeforeEach
    void history() throws InterruptedException {
        History.await(demo);
    }

    @Test
    void checkpoints_ofThePast_areSignedAndContinueEachOther() {
        NoteVerifier key = NoteVerifier.parse(Browser.of("aud")
                .page("/log/checkpoints")
                .select("#key")
                .parents()
                .select("pre")
                .first()
                .text());
        assertThat(key.name()).contains("DEMO");
        List<Map<String, Object>> made =
                As.aud().get("/api/v1/log/checkpoints").jsonPath().getList("items");
        assertThat(made)
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(one -> assertThat(SignedNote.verify(String.valueOf(one.get("note")), key))
                        .isPresent());
        for (int i = 1; i < made.size(); i++) {
            continues(made.get(i), made.get(i - 1));
        }
    }

    private static void continues(Map<String, Object> earlier, Map<String, Object> later) {
        long from = ((Number) earlier.get("size")).longValue();
        long to = ((Number) later.get("size")).longValue();
        JsonPath proof = As.aud()
                .get("/api/v1/log/consistency?from=" + from + "&to=" + to)
                .jsonPath();
        List<byte[]> path = proof.<String>getList("proof").stream()
                .map(Base64.getDecoder()::decode)
                .toList();
        assertThat(MerkleProofs.isConsistent(from, to, root(earlier), root(later), path))
                .as(from + " to " + to)
                .isTrue();
    }

    private static byte[] root(Map<String, Object> checkpoint) {
        return Base64.getDecoder().decode(String.valueOf(checkpoint.get("root")));
    }
}
