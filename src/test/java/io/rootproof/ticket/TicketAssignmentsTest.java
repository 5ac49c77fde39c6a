package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.identity.Act;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketAssignmentsTest {

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    TicketEnding ending;

    @Inject
    Clock clock;

    long first;
    long second;

    @BeforeEach
    void open() {
        first = open(clock.instant().minusSeconds(120));
        second = open(clock.instant().minusSeconds(60));
    }

    @Test
    void tickets_areAssigned_eachWithItsEvent() {
        assign("ana", List.of("" + first, "" + second), "otto").then().statusCode(303);

        assertThat(owner(first)).isEqualTo("otto");
        assertThat(owner(second)).isEqualTo("otto");
        As.aud()
                .get("/audit-log/export.csv?action=ticket.assigned&subject=ticket/" + second)
                .then()
                .body(containsString("otto"));
    }

    @Test
    void ticketThatIsOver_isRefusedByNumber_andTheOtherIsAssigned() {
        Ticket ticket = scene.tickets(
                        As.aud().get("/api/v1/tickets/" + first).jsonPath().getString("accountId"))
                .getFirst();
        scene.change(ticket.accountId, account -> account.inScope = false);
        ending.cancel(first, "Left the scope", new Act("ana", clock.instant()));

        assign("ana", List.of("" + first, "" + second), "otto")
                .then()
                .statusCode(200)
                .body(containsString("1 assigned to otto, 1 refused"), containsString(">" + first + "<"));

        assertThat(owner(second)).isEqualTo("otto");
    }

    @Test
    void nothingSelected_leadsBackToTheList() {
        Browser ana = Browser.of("ana");

        ana.post("/tickets/assignments", Map.of("number", List.of(), "owner", "otto", "back", "/tickets?state=OPEN"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/tickets?state=OPEN"));

        assertThat(ana.page("/tickets?state=OPEN")
                        .select(".rp-flash.alert-warning")
                        .text())
                .startsWith("Nothing was selected.");
    }

    @Test
    void personWhoDoesNotExist_isRefusedForEach() {
        assign("ana", List.of("" + first, "rubbish"), "nobody-here")
                .then()
                .statusCode(422)
                .body(containsString("0 assigned"), containsString("rubbish"));
    }

    @Test
    void controlOwnerAndAuditor_mayNot() {
        assign("otto", List.of("" + first), "otto").then().statusCode(403);
        assign("aud", List.of("" + first), "otto").then().statusCode(403);

        assertThat(Browser.of("otto").page("/tickets").select("#bulk")).isEmpty();
    }

    @Test
    void postWithoutTheToken_isRefused() {
        Browser.of("ana")
                .request()
                .formParam("number", first)
                .formParam("owner", "otto")
                .post("/tickets/assignments")
                .then()
                .statusCode(400);
    }

    private long open(Instant key) {
        String account = scene.failing(key);
        upkeep.keep(Set.of(account), key);
        return scene.ticket(account, TicketKind.FAILURE).number;
    }

    private static Response assign(String who, List<String> numbers, String owner) {
        return Browser.of(who).post("/tickets/assignments", Map.of("number", numbers, "owner", owner, "back", ""));
    }

    private static String owner(long number) {
        return As.aud().get("/api/v1/tickets/" + number).jsonPath().getString("owner");
    }
}
