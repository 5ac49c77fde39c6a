package io.rootproof.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.rootproof.testing.As;
import io.rootproof.testing.WithOwnCard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithOwnCard.class)
class ControlCardApiTest {

    private static final String PATH = "/api/v1/control-card";

    @Test
    void put_withTheETagOfTheNewest_storesANewVersion() {
        Response newest = newest();
        int before = newest.path("version");
        Map<String, Object> body = changed(newest, "Put " + before);

        Response put = put(As.otto(), newest.header("ETag"), body);

        put.then()
                .statusCode(200)
                .body("version", equalTo(before + 1))
                .body("author", equalTo("otto"))
                .header("Location", endsWith(PATH + "/versions/" + (before + 1)));
        As.aud()
                .get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", put.header("ETag"))
                .body("mappingNote", equalTo("Put " + before));
        As.aud()
                .get(PATH + "/versions")
                .then()
                .body("items[0].version", equalTo(before + 1))
                .body("items[0].inForce", equalTo(true))
                .body("items.version", hasItem(1))
                .body("total", greaterThan(1));
        As.aud().get(PATH + "/versions/1").then().statusCode(200).body("version", equalTo(1));
        As.aud().get(PATH + "/versions/9999").then().statusCode(404);
    }

    @Test
    void put_withoutIfMatch_is428_andWithAnOldOne_is412() {
        Response first = newest();
        Map<String, Object> body = changed(first, "Once " + first.path("version"));

        put(As.otto(), null, body).then().statusCode(428);
        put(As.otto(), "*", body).then().statusCode(428);
        put(As.otto(), first.header("ETag"), body).then().statusCode(200);
        put(As.otto(), first.header("ETag"), changed(first, "Twice " + first.path("version")))
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("detail", containsString("newest"));
        assertThat(newest().<Integer>path("version")).isEqualTo(first.<Integer>path("version") + 1);
    }

    @Test
    void put_ofWhatCannotBeUsed_is422_withEachViolation() {
        Response newest = newest();
        Map<String, Object> body = changed(newest, "<b>bold</b>");
        body.put("reason", "");
        body.put("effectiveFrom", "2026-01-01T00:00:00Z");
        Map<String, Object> policy = new HashMap<>(newest.<Map<String, Object>>path("policy"));
        policy.put("exceptionLimit", "P91D");
        policy.put("iamMaximumAge", "PT90M");
        policy.put("gapDelay", "24");
        body.put("policy", policy);

        put(As.otto(), newest.header("ETag"), body)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("reason"))
                .body("violations.field", hasItem("effectiveFrom"))
                .body("violations.field", hasItem("mappingNote"))
                .body("violations.field", hasItem("exceptionLimit"))
                .body("violations.field", hasItem("iamMaximumAge"))
                .body("violations.field", hasItem("gapDelay"));
        put(As.otto(), newest.header("ETag"), Map.of("reason", "Nothing else."))
                .then()
                .statusCode(422);
        assertThat(newest().<Integer>path("version")).isEqualTo(newest.<Integer>path("version"));
    }

    @Test
    void put_byOtherRoles_is403() {
        Response newest = newest();
        for (RequestSpecification other : List.of(As.ada(), As.ana(), As.aud())) {
            put(other, newest.header("ETag"), changed(newest, "Not mine"))
                    .then()
                    .statusCode(403);
        }
        put(As.nobody(), newest.header("ETag"), changed(newest, "Nobody's"))
                .then()
                .statusCode(401);
    }

    @Test
    void openApi_describesTheCall() {
        As.aud().get("/q/openapi").then().statusCode(200).body(containsString(PATH + "/versions/{number}"));
    }

    private static Response newest() {
        int number = As.otto().get(PATH + "/versions").path("items[0].version");
        return As.otto().get(PATH + "/versions/" + number);
    }

    private static Map<String, Object> changed(Response version, String note) {
        Map<String, Object> body = new HashMap<>(version.<Map<String, Object>>path(""));
        body.put("mappingNote", note);
        body.put("reason", "By a program.");
        body.remove("effectiveFrom");
        return body;
    }

    private static Response put(RequestSpecification who, String tag, Map<String, Object> body) {
        RequestSpecification request = who.contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).put(PATH);
    }
}
