package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketApiTest {

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    Clock clock;

    Instant key;
    String payments;
    long number;

    @BeforeEach
    void open() {
        key = clock.instant().minus(Duration.ofHours(3));
        payments = scene.failing(key);
        upkeep.keep(Set.of(payments), key);
        number = scene.ticket(payments, TicketKind.FAILURE).number;
    }

    @Test
    void get_oneTicket_hasItsFieldsEventsAndEvidence() {
        As.aud()
                .get("/api/v1/tickets/" + number)
                .then()
                .statusCode(200)
                .body("number", equalTo((int) number))
                .body("kind", equalTo("FAILURE"))
                .body("accountId", equalTo(payments))
                .body("state", equalTo("OPEN"))
                .body("owner", nullValue())
                .body("severity", equalTo("CRITICAL"))
                .body("openedAt", equalTo(key.toString()))
                .body("dueAt", equalTo(key.plus(Duration.ofHours(24)).toString()))
                .body("overdue", equalTo(false))
                .body("fixClaim", nullValue())
                .body("closingEvidence", hasSize(0))
                .body("openingEvidence[0].sha256", notNullValue())
                .body("events.type", contains("OPENED"));
    }

    @Test
    void get_list_findsByStateKindAndAccount() {
        As.aud()
                .get("/api/v1/tickets?state=OPEN&kind=FAILURE&accountId=" + payments)
                .then()
                .statusCode(200)
                .body("items.number", contains((int) number))
                .body("total", equalTo(1))
                .body("totalIsExact", equalTo(true))
                .body("next", nullValue());
        As.aud()
                .get("/api/v1/tickets?state=VERIFIED&accountId=" + payments)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void get_listWithUnknownState_isRefusedNamingThePossible() {
        As.aud()
                .get("/api/v1/tickets?state=DONE")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("AWAITING_VERIFICATION"));
    }

    @Test
    void get_unknownTicket_isNotFound() {
        As.aud().get("/api/v1/tickets/999999999").then().statusCode(404);
        As.aud().get("/api/v1/tickets/first").then().statusCode(404);
    }

    @Test
    void post_comment_isAnEventByThePersonAndInTheAuditLog() {
        post(As.ana(), "comments", Map.of("text", "Looking at it"))
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/tickets/" + number))
                .body("events[1].type", equalTo("COMMENTED"))
                .body("events[1].actor", equalTo("ana"))
                .body("state", equalTo("OPEN"));
        assertThat(As.ada()
                        .get("/audit-log/export.csv?subject=ticket/" + number)
                        .asString())
                .contains("ana,ticket.commented,ticket/" + number);
    }

    @Test
    void post_emptyComment_isRefused() {
        post(As.ana(), "comments", Map.of("text", "  ")).then().statusCode(422);
        post(As.ana(), "comments", Map.of()).then().statusCode(422);
    }

    @Test
    void post_assignment_takesTheTicketIntoWork() {
        post(As.ada(), "assignments", Map.of("owner", "ana"))
                .then()
                .statusCode(201)
                .body("owner", equalTo("ana"))
                .body("state", equalTo("IN_PROGRESS"));
        post(As.ada(), "assignments", Map.of("owner", "otto")).then().body("events.text", hasItem("From ana to otto."));
    }

    @Test
    void post_assignmentToAnAuditor_isRefused() {
        post(As.ana(), "assignments", Map.of("owner", "aud"))
                .then()
                .statusCode(422)
                .body("detail", containsString("aud is an auditor"));
        post(As.ana(), "assignments", Map.of("owner", "otto")).then().statusCode(201);
    }

    @Test
    void post_assignmentToNobodyKnown_isRefused() {
        post(As.ana(), "assignments", Map.of("owner", "nobody"))
                .then()
                .statusCode(422)
                .body("detail", containsString("nobody"));
    }

    @Test
    void post_byReaders_isForbidden() {
        post(As.aud(), "comments", Map.of("text", "x")).then().statusCode(403);
        post(As.otto(), "comments", Map.of("text", "x")).then().statusCode(403);
    }

    @Test
    void post_fixClaim_waitsForEvidence() {
        Instant deleted = key.plusSeconds(60);
        post(As.ana(), "fix-claims", Map.of("deletedAt", deleted.toString(), "note", "Deleted as root"))
                .then()
                .statusCode(201)
                .body("state", equalTo("AWAITING_VERIFICATION"))
                .body("fixClaim.deletedAt", equalTo(deleted.toString()))
                .body("fixClaim.by", equalTo("ana"))
                .body("fixClaim.note", equalTo("Deleted as root"));
    }

    @Test
    void post_fixClaimAtTheLastSighting_isTaken() {
        post(As.ana(), "fix-claims", Map.of("deletedAt", key.toString())).then().statusCode(201);
    }

    @Test
    void post_fixClaimBeforeTheLastSighting_isRefused() {
        post(As.ana(), "fix-claims", Map.of("deletedAt", key.minusMillis(1).toString()))
                .then()
                .statusCode(422)
                .body("detail", containsString("last seen"));
    }

    @Test
    void post_fixClaimInTheFutureOrUnreadable_isRefused() {
        post(
                        As.ana(),
                        "fix-claims",
                        Map.of("deletedAt", clock.instant().plusSeconds(60).toString()))
                .then()
                .statusCode(422);
        post(As.ana(), "fix-claims", Map.of("deletedAt", "yesterday")).then().statusCode(422);
        post(As.ana(), "fix-claims", Map.of("note", "gone")).then().statusCode(422);
    }

    @Test
    void post_cancellationWhileFailingInScope_isRefused() {
        post(As.ana(), "cancellations", Map.of("reason", "We like it"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("in scope"));
    }

    @Test
    void post_cancellationAfterTheAccountLeftTheScope_needsAReason() {
        scene.change(payments, account -> account.inScope = false);

        post(As.ana(), "cancellations", Map.of("reason", "")).then().statusCode(422);
        post(As.ana(), "cancellations", Map.of("reason", "Sold with its business unit"))
                .then()
                .statusCode(201)
                .body("state", equalTo("CANCELLED"))
                .body("closedAt", notNullValue());
        post(As.ana(), "fix-claims", Map.of("deletedAt", key.toString()))
                .then()
                .statusCode(409)
                .body("detail", containsString("cancelled"));
        post(As.ana(), "assignments", Map.of("owner", "ana")).then().statusCode(409);
        post(As.ana(), "comments", Map.of("text", "For the record")).then().statusCode(201);
    }

    @Test
    void post_fixClaimOnAnEvidenceGap_isRefused() {
        String quiet = scene.account(key.minus(Duration.ofDays(3)));
        upkeep.keep(Set.of(quiet), clock.instant());
        long gap = scene.ticket(quiet, TicketKind.EVIDENCE_GAP).number;

        As.ana()
                .contentType("application/json")
                .body(Map.of("deletedAt", key.toString()))
                .post("/api/v1/tickets/" + gap + "/fix-claims")
                .then()
                .statusCode(409);
    }

    @Test
    void get_afterRefutation_showsIt() {
        Instant deleted = key.plusSeconds(60);
        post(As.ana(), "fix-claims", Map.of("deletedAt", deleted.toString()));
        scene.collected(payments, Source.ACCOUNT_SUMMARY, KeyState.KEY_PRESENT, deleted.plusSeconds(1));
        upkeep.keep(Set.of(payments), clock.instant());

        As.aud()
                .get("/api/v1/tickets/" + number)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("fixClaim.refutedAt", notNullValue())
                .body("refutingEvidence", hasSize(1));
    }

    private Response post(RequestSpecification as, String what, Map<String, ?> body) {
        return as.contentType("application/json").body(body).post("/api/v1/tickets/" + number + "/" + what);
    }
}
