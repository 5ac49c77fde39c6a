package io.rootproof.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.rootproof.testing.As;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewApiTest {

    @Test
    void signature_ofADraft_isAReview() {
        JsonPath draft = draft();

        Response answer = sign(As.otto(), body(draft));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        JsonPath review = answer.jsonPath();
        assertThat(review.getString("signedBy")).isEqualTo("otto");
        assertThat(review.getString("lookedAtSha256")).isEqualTo(draft.getString("digest"));
        assertThat(review.<Object>get("lookedAt")).isEqualTo(draft.get("lookedAt"));
        assertThat(As.aud().get(answer.header("Location")).jsonPath().getString("statement"))
                .isEqualTo("All accounts were looked at.");
        assertThat(As.aud()
                        .get("/api/v1/reviews?kind=HEALTH_CHECK&by=otto&size=1")
                        .jsonPath()
                        .getLong("items[0].id"))
                .isEqualTo(review.getLong("id"));
    }

    @Test
    void signature_byAnybodyElse_isForbidden() {
        JsonPath draft = draft();

        assertThat(sign(As.ana(), body(draft)).statusCode()).isEqualTo(403);
        assertThat(sign(As.ada(), body(draft)).statusCode()).isEqualTo(403);
        assertThat(sign(As.aud(), body(draft)).statusCode()).isEqualTo(403);
    }

    @Test
    void signature_naming_anotherPerson_isStillTheCallers() {
        Map<String, Object> body = body(draft());
        body.put("signedBy", "ada");

        Response answer = sign(As.otto(), body);

        assertThat(answer.statusCode()).isIn(201, 400, 422);
        if (answer.statusCode() == 201) {
            assertThat(answer.jsonPath().getString("signedBy")).isEqualTo("otto");
        }
    }

    @Test
    void signature_withoutStatement_isRefusedAtItsField() {
        Map<String, Object> body = body(draft());
        body.put("statement", " \n ");

        Response answer = sign(As.otto(), body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("statement", "proves nothing");
    }

    @Test
    void signature_withoutOrWithAnotherDigest_isRefused() {
        Map<String, Object> body = body(draft());
        body.remove("digest");
        assertThat(sign(As.otto(), body).statusCode()).isEqualTo(422);

        body.put("digest", "0".repeat(64));
        assertThat(sign(As.otto(), body).statusCode()).isEqualTo(409);
    }

    @Test
    void signature_thatCannotBeRead_isRefused() {
        assertThat(sign(As.otto(), Map.of("kind", "PARTY")).statusCode()).isIn(400, 422);
        assertThat(sign(As.otto(), Map.of("kind", "TABLETOP", "to", "yesterday"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(As.otto()
                        .contentType("application/json")
                        .post("/api/v1/reviews")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void draft_isForWhoMaySign() {
        assertThat(As.aud().get("/api/v1/reviews/draft").statusCode()).isEqualTo(403);
        assertThat(As.otto().get("/api/v1/reviews/draft?kind=TABLETOP").statusCode())
                .isEqualTo(200);
        assertThat(As.otto().get("/api/v1/reviews/draft?kind=PARTY").statusCode())
                .isEqualTo(400);
    }

    @Test
    void due_namesEachKind() {
        assertThat(As.aud().get("/api/v1/reviews/due").jsonPath().getList("kind", String.class))
                .containsExactly("HEALTH_CHECK", "TABLETOP");
    }

    @Test
    void unknownReview_isNotFound() {
        assertThat(As.aud().get("/api/v1/reviews/999999999").statusCode()).isEqualTo(404);
        assertThat(As.aud().get("/api/v1/reviews/latest").statusCode()).isEqualTo(404);
    }

    private static JsonPath draft() {
        return As.otto().get("/api/v1/reviews/draft?kind=HEALTH_CHECK").jsonPath();
    }

    private static Map<String, Object> body(JsonPath draft) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", draft.getString("kind"));
        body.put("to", draft.getString("to"));
        body.put("digest", draft.getString("digest"));
        body.put("statement", "All accounts were looked at.");
        body.put("findings", "");
        return body;
    }

    private static Response sign(RequestSpecification person, Map<String, Object> body) {
        return person.contentType("application/json").body(body).post("/api/v1/reviews");
    }
}
