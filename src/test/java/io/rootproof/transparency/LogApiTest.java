package io.rootproof.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.rootproof.digest.Sha256;
import io.rootproof.merkle.MerkleProofs;
import io.rootproof.merkle.NoteVerifier;
import io.rootproof.merkle.SignedNote;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(WithLogKey.class)
class LogApiTest {

    @Inject
    Checkpoints checkpoints;

    @Inject
    Entered entered;

    private MadeCheckpoint made;

    @BeforeEach
    void someEntries() {
        entered.audit(4, "ana", "account/111122223333");
        made = checkpoints.make(CheckpointReason.HOURLY);
    }

    @Test
    void checkpoint_isTheNewestNote() {
        Response answer = As.aud().get("/api/v1/log/checkpoint");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/plain");
        assertThat(SignedNote.verify(
                        answer.asString(),
                        NoteVerifier.parse(checkpoints.verifierKey().orElseThrow())))
                .isPresent();
    }

    @Test
    void consistency_provesTheGrowth() {
        entered.audit(7, "ana", "ticket/5");
        MadeCheckpoint later = checkpoints.make(CheckpointReason.HOURLY);
        JsonPath answer = As.aud()
                .get("/api/v1/log/consistency?from=" + made.size() + "&to=" + later.size())
                .jsonPath();
        assertThat(MerkleProofs.isConsistent(
                        made.size(), later.size(), made.rootHash(), later.rootHash(), hashes(answer.getList("proof"))))
                .isTrue();
        assertThat(answer.getString("fromRoot")).isEqualTo(made.root());
        assertThat(answer.getString("toRoot")).isEqualTo(later.root());
    }

    @Test
    void consistency_withoutTo_isForTheNewestCheckpoint() {
        As.aud()
                .get("/api/v1/log/consistency?from=1")
                .then()
                .statusCode(200)
                .body("toRoot", equalTo(checkpoints.newest().orElseThrow().root()));
    }

    @Test
    void inclusion_provesAnEntry() {
        long index = made.size() - 2;
        JsonPath answer =
                As.aud().get("/api/v1/log/entries/" + index + "/inclusion").jsonPath();
        byte[] leaf = leaf(answer.getString("entry"));
        assertThat(answer.getString("leafHash")).isEqualTo(Base64.getEncoder().encodeToString(leaf));
        long size = answer.getLong("size");
        assertThat(MerkleProofs.isIncluded(
                        leaf,
                        index,
                        size,
                        hashes(answer.getList("proof")),
                        checkpoints.ofSize(size).orElseThrow().rootHash()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/log/consistency|400|from is missing",
                "/api/v1/log/consistency?from=2&to=1|400|larger than to",
                "/api/v1/log/consistency?from=1&to=999999999|400|ask for at most",
                "/api/v1/log/consistency?from=-1&to=1|400|whole number",
                "/api/v1/log/consistency?from=x|400|whole number",
                "/api/v1/log/entries/0/inclusion?size=999999999|400|ask for at most",
                "/api/v1/log/entries/3/inclusion?size=3|400|not among",
                "/api/v1/log/entries/999999999/inclusion|404|no entry",
                "/api/v1/log/entries/999999999|404|no entry",
                "/api/v1/log/entries/x|400|whole number",
                "/api/v1/log/entries?kind=nonsense|400|(kind) must be one of",
                "/api/v1/log/entries?from=yesterday|400|(from) must be a day",
                "/api/v1/log/entries?after=%3F|400|(after) must be",
                "/api/v1/log/entries?size=100&page=5000|400|after"
            })
    void badInput_saysWhatToDo(String path, int status, String words) {
        As.aud()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", containsString(words));
    }

    @Test
    void entries_areSearched() {
        String subject = "ticket/" + UUID.randomUUID();
        entered.audit(3, "otto", subject);
        entered.audit(1, "ana", subject);
        checkpoints.make(CheckpointReason.HOURLY);
        As.aud()
                .get("/api/v1/log/entries?subject=" + subject)
                .then()
                .body("items", hasSize(4))
                .body("total", equalTo(4))
                .body("items[0].actor", equalTo("ana"))
                .body("next", nullValue());
        As.aud()
                .get("/api/v1/log/entries?actor=otto&kind=audit&subject=" + subject)
                .then()
                .body("items", hasSize(3));
        As.aud()
                .get("/api/v1/log/entries?kind=ticket-event&subject=" + subject)
                .then()
                .body("items", hasSize(0));
        As.aud()
                .get("/api/v1/log/entries?from=2026-03-03T10:00:01Z&to=2026-03-03T10:00:02Z&subject=" + subject)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void entries_areReadOnByCursor() {
        String subject = "ticket/" + UUID.randomUUID();
        entered.audit(5, "otto", subject);
        checkpoints.make(CheckpointReason.HOURLY);
        String path = "/api/v1/log/entries?size=2&subject=" + subject;
        JsonPath first = As.aud().get(path).jsonPath();
        JsonPath second =
                As.aud().get(path + "&after=" + first.getString("next")).jsonPath();
        JsonPath third =
                As.aud().get(path + "&after=" + second.getString("next")).jsonPath();
        assertThat(first.getList("items.index", Long.class)).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(List.of(
                        first.getList("items").size(),
                        second.getList("items").size(),
                        third.getList("items").size()))
                .containsExactly(2, 2, 1);
        assertThat(third.getString("next")).isNull();
        assertThat(second.getLong("items[0].index")).isLessThan(first.getLong("items[1].index"));
        assertThat(As.aud().get(path + "&page=1").jsonPath().getLong("items[0].index"))
                .isEqualTo(second.getLong("items[0].index"));
    }

    @Test
    void checkpoints_areListedAndMadeByWhoMay() {
        As.aud().post("/api/v1/log/checkpoints").then().statusCode(403);
        long id = As.otto()
                .post("/api/v1/log/checkpoints")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        As.aud()
                .get("/api/v1/log/checkpoints?size=1")
                .then()
                .body("items[0].id", equalTo((int) id))
                .body("items[0].note", containsString(WithLogKey.ORIGIN));
    }

    private static byte[] leaf(String entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(0);
        bytes.writeBytes(entry.getBytes(StandardCharsets.UTF_8));
        return Sha256.start().digest(bytes.toByteArray());
    }

    private static List<byte[]> hashes(List<String> base64) {
        return base64.stream().map(Base64.getDecoder()::decode).toList();
    }
}
