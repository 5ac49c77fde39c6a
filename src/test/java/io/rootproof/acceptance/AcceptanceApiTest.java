package io.rootproof.acceptance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AcceptanceApiTest {

    private static final String ALL = "/api/v1/exceptions";
    private static final String KEY = "Active 2025-01-01T00:00:00Z";

    @Inject
    AcceptanceScene scene;

    @Inject
    Clock clock;

    String legacy;
    Instant end;

    @BeforeEach
    void failing() {
        legacy = scene.withKeys(clock.instant().minusSeconds(60), KEY);
        end = clock.instant().plus(Duration.ofDays(10));
    }

    @Test
    void post_request_isAnsweredWithItsAddressAndCurrentState() {
        ask(As.ana())
                .then()
                .statusCode(201)
                .header("Location", containsString(ALL + "/"))
                .body("state", equalTo("REQUESTED"))
                .body("accountId", equalTo(legacy))
                .body("requestedBy", equalTo("ana"))
                .body("decidedAt", nullValue())
                .body("currentState.keys.sources[0].state", equalTo("ACTIVE_KEY"))
                .body("events.type", contains("REQUESTED"));
    }

    @Test
    void post_request_byAnAuditor_isForbidden() {
        ask(As.aud()).then().statusCode(403);
        ask(As.nobody()).then().statusCode(401);
    }

    @Test
    void post_request_withUnreadableTime_namesTheField() {
        Map<String, String> wanted = wanted();
        wanted.put("expiresAt", "next week");
        post(As.ana(), ALL, wanted)
                .then()
                .statusCode(422)
                .body("violations.field", contains("expiresAt"))
                .body("detail", containsString("RFC 3339"));
    }

    @Test
    void post_requestTwiceWithOneKey_isOneException() {
        RequestSpecification once = As.ana().header("Idempotency-Key", "ask-" + legacy);
        int id = post(once, ALL, wanted()).then().statusCode(201).extract().path("id");
        post(As.ana().header("Idempotency-Key", "ask-" + legacy), ALL, wanted())
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        As.aud().get(ALL + "?accountId=" + legacy).then().body("total", equalTo(1));
    }

    @Test
    void post_secondRequestForTheSameTime_isRefused() {
        ask(As.ana());
        ask(As.ada()).then().statusCode(409).body("detail", containsString("covers part of this time"));
    }

    @Test
    void post_approval_isForAnotherControlOwner() {
        int id = ask(As.otto()).then().statusCode(201).extract().path("id");
        decide(As.otto(), id, "APPROVED", digest(id))
                .then()
                .statusCode(403)
                .body("detail", containsString("You asked for this exception yourself"));
        decide(As.ada(), id, "APPROVED", digest(id)).then().statusCode(403);
        decide(As.ana(), id, "APPROVED", digest(id)).then().statusCode(403);
    }

    @Test
    void post_approval_exceptsTheAccountWithoutChangingItsResult() {
        int id = ask(As.ana()).path("id");
        decide(As.otto(), id, "APPROVED", digest(id))
                .then()
                .statusCode(201)
                .body("state", equalTo("IN_FORCE"))
                .body("decidedBy", equalTo("otto"));

        for (String path : new String[] {"/api/v1/accounts/" + legacy, "/api/v1/accounts?q=" + legacy}) {
            String item = path.contains("?") ? "items[0]." : "";
            As.aud()
                    .get(path)
                    .then()
                    .body(item + "result", equalTo("FAILED"))
                    .body(item + "exceptedUntil", equalTo(millis(end)));
        }
        As.aud()
                .get("/api/v1/tickets?accountId=" + legacy + "&kind=FAILURE")
                .then()
                .body("items[0].events.type", hasItem("CLOCK_STOPPED"));
    }

    @Test
    void post_approval_withAnotherDigest_isAConflict() {
        int id = ask(As.ana()).path("id");
        decide(As.otto(), id, "APPROVED", "0".repeat(64)).then().statusCode(409);
        decide(As.otto(), id, "APPROVED", null).then().statusCode(422);
        decide(As.otto(), id, "PERHAPS", digest(id)).then().statusCode(422);
    }

    @Test
    void post_revocation_endsIt() {
        int id = ask(As.ana()).path("id");
        decide(As.otto(), id, "APPROVED", digest(id));
        post(As.otto(), ALL + "/" + id + "/revocations", Map.of("reason", "The alarm did not ring."))
                .then()
                .statusCode(201)
                .body("state", equalTo("REVOKED"))
                .body("endReason", equalTo("The alarm did not ring."))
                .body("currentState", nullValue());
        As.aud().get("/api/v1/accounts/" + legacy).then().body("exceptedUntil", nullValue());
    }

    @Test
    void post_withdrawal_isForWhoeverAsked() {
        int id = ask(As.ana()).path("id");
        String path = ALL + "/" + id + "/withdrawals";
        post(As.ada(), path, Map.of("reason", "Not mine.")).then().statusCode(403);
        post(As.ana(), path, Map.of("reason", "The role works."))
                .then()
                .statusCode(201)
                .body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void get_list_isFilteredAndPaged() {
        int id = ask(As.ana()).path("id");
        As.aud()
                .get(ALL + "?state=OPEN&accountId=" + legacy + "&size=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("totalIsExact", equalTo(true))
                .body("next", nullValue());
        As.aud().get(ALL + "?state=IN_FORCE&accountId=" + legacy).then().body("items", hasSize(0));
        As.aud().get(ALL + "?state=MAYBE").then().statusCode(400).body("detail", containsString("IN_FORCE"));
        As.aud().get(ALL + "?status=OPEN").then().statusCode(400);
        As.aud().get(ALL + "?size=0").then().statusCode(400);
        As.aud().get(ALL + "?after=nonsense").then().statusCode(400);
    }

    @Test
    void get_listByCursor_goesOnWhereItEnded() {
        int first = ask(As.ana()).path("id");
        legacy = scene.withKeys(clock.instant().minusSeconds(60), KEY);
        int second = ask(As.ana()).path("id");
        String next = As.aud().get(ALL + "?size=1").then().extract().path("next");
        As.aud().get(ALL + "?size=500&after=" + next).then().body("items.id", hasItem(Math.min(first, second)));
    }

    @Test
    void get_unknown_isNotFound() {
        As.aud().get(ALL + "/999999999").then().statusCode(404);
        As.aud().get(ALL + "/first").then().statusCode(404);
    }

    private Response ask(RequestSpecification as) {
        return post(as, ALL, wanted());
    }

    private Map<String, String> wanted() {
        Map<String, String> wanted = new HashMap<>();
        wanted.put("accountId", legacy);
        wanted.put("justification", "The roll-back tool signs in with it.");
        wanted.put("whyNoRole", "It takes no session token.");
        wanted.put("compensatingControls", "In the safe.");
        wanted.put("expiresAt", millis(end));
        return wanted;
    }

    private static String millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static String digest(int id) {
        return As.otto().get(ALL + "/" + id).then().extract().path("currentState.digest");
    }

    private static Response decide(RequestSpecification as, int id, String decision, String digest) {
        Map<String, String> body = new HashMap<>();
        body.put("decision", decision);
        body.put("reason", "Looked at.");
        body.put("stateDigest", digest);
        return post(as, ALL + "/" + id + "/decisions", body);
    }

    private static Response post(RequestSpecification as, String path, Map<String, ?> body) {
        return as.contentType("application/json").body(body).post(path);
    }
}
