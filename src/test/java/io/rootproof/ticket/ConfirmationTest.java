package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imported evidence of no key closes a ticket only when a second person, a control owner, vouches for it. */
@QuarkusTest
class ConfirmationTest {

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    Clock clock;

    Instant key;
    String data;
    Ticket ticket;

    @BeforeEach
    void open() {
        key = clock.instant().minus(Duration.ofHours(3));
        data = scene.failing(key);
        upkeep.keep(Set.of(data), key);
        ticket = scene.ticket(data, TicketKind.FAILURE);
    }

    @Test
    void bySecondPerson_closesNamingTheImport() {
        long proof = passedByImport("ana");

        confirm(As.otto()).then().statusCode(201).body("state", equalTo("VERIFIED"));

        assertThat(scene.evidence(ticket, EvidenceRole.CLOSING)).containsExactly(proof);
        assertThat(scene.eventTypes(ticket)).endsWith(EventType.CONFIRMED, EventType.VERIFIED);
    }

    @Test
    void byWhoBroughtItIn_isForbidden() {
        passedByImport("otto");

        confirm(As.otto()).then().statusCode(403).body("detail", containsString("yourself"));

        assertThat(scene.ticket(data, TicketKind.FAILURE).state).isEqualTo(TicketState.OPEN);
    }

    @Test
    void byOtherRoles_isForbidden() {
        passedByImport("ana");

        confirm(As.ada()).then().statusCode(403);
        confirm(As.ana()).then().statusCode(403);
    }

    @Test
    void whileFailing_isRefused() {
        scene.imported(data, Source.CREDENTIAL_REPORT, KeyState.NO_KEY, key.plusSeconds(60), "ana");

        confirm(As.otto()).then().statusCode(409).body("detail", containsString("failed"));
    }

    @Test
    void importOlderThanTheLastKey_isRefused() {
        scene.imported(data, Source.CREDENTIAL_REPORT, KeyState.NO_KEY, key, "ana");
        scene.result(data, Result.PASSED, Reason.NO_KEY, key.plusSeconds(60));

        confirm(As.otto()).then().statusCode(409).body("detail", containsString("imported evidence"));
    }

    private long passedByImport(String by) {
        long proof = scene.imported(data, Source.CREDENTIAL_REPORT, KeyState.NO_KEY, key.plusSeconds(60), by);
        scene.result(data, Result.PASSED, Reason.NO_KEY, key.plusSeconds(60));
        upkeep.keep(Set.of(data), clock.instant());
        return proof;
    }

    private Response confirm(RequestSpecification as) {
        return as.contentType("application/json")
                .body("{}")
                .post("/api/v1/tickets/" + ticket.number + "/confirmations");
    }
}
