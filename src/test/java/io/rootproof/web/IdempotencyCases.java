package io.rootproof.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Repeating a post, the same on both databases. */
abstract class IdempotencyCases {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Inject
    IdempotentCalls calls;

    private final String key = UUID.randomUUID().toString();

    private ValidatableResponse make(RequestSpecification person, String body) {
        return person.contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/probe/things")
                .then();
    }

    @Test
    void sameKeyAndBody_isAnsweredAgainWithoutBeingDoneAgain() {
        String location = make(As.ana(), "{\"count\":1}")
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .extract()
                .header("Location");
        int made = Probe.MADE.get();
        make(As.ana(), "{\"count\":1}")
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("Location", equalTo(location))
                .body("count", equalTo(made));
        assertThat(Probe.MADE.get()).isEqualTo(made);
    }

    @Test
    void sameKeyOfAnotherPerson_isAnotherRequest() {
        String first = make(As.ana(), "{\"count\":1}").statusCode(201).extract().header("Location");
        String second =
                make(As.ada(), "{\"count\":1}").statusCode(201).extract().header("Location");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void sameKeyWithAnotherBody_is422() {
        make(As.ana(), "{\"count\":1}").statusCode(201);
        make(As.ana(), "{\"count\":2}").statusCode(422);
    }

    @Test
    void refusedRequest_leavesTheKeyFree() {
        make(As.ana(), "{\"count\":1,\"name\":\"refuse\"}").statusCode(409);
        make(As.ana(), "{\"count\":1}").statusCode(201).header("Location", endsWith("/" + Probe.MADE.get()));
    }

    @Test
    void upload_isTheSameWhateverItsBoundary() {
        for (int i = 0; i < 2; i++) {
            As.ana()
                    .config(io.restassured.RestAssured.config()
                            .multiPartConfig(io.restassured.config.MultiPartConfig.multiPartConfig()
                                    .defaultBoundary("boundary" + i)))
                    .header("Idempotency-Key", key)
                    .multiPart("kind", "credential-report")
                    .multiPart("file", "report.csv", "user,arn".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .post("/api/probe/uploads")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", i == 0 ? nullValue() : equalTo("true"));
        }
        As.ana()
                .header("Idempotency-Key", key)
                .multiPart("kind", "credential-report")
                .multiPart("file", "report.csv", "user,arx".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/probe/uploads")
                .then()
                .statusCode(422);
    }

    @Test
    void keyWithControlCharacters_is400() {
        As.ana()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "a b")
                .body("{\"count\":1}")
                .post("/api/probe/things")
                .then()
                .statusCode(400);
    }

    @Test
    void attemptUnderWay_countsUntilItIsAbandoned() {
        IdempotentCall.Id id = new IdempotentCall.Id("ana", "/api/x", key);
        assertThat(calls.begin(id, "d", NOON)).isEmpty();
        assertThat(calls.begin(id, "d", NOON.plus(Duration.ofMinutes(9)))
                        .orElseThrow()
                        .answer())
                .isNull();
        assertThat(calls.begin(id, "d", NOON.plus(Duration.ofMinutes(11)))).isEmpty();
    }

    @Test
    void answer_isForgottenAfterADay() {
        IdempotentCall.Id id = new IdempotentCall.Id("ana", "/api/x", key);
        calls.begin(id, "d", NOON);
        calls.finish(id, new IdempotentCall.Answer(201, "/x/1", "application/json", "{}"));
        assertThat(calls.begin(id, "d", NOON.plus(Duration.ofHours(23)))).isPresent();
        assertThat(calls.begin(id, "d", NOON.plus(Duration.ofHours(25)))).isEmpty();
    }
}
