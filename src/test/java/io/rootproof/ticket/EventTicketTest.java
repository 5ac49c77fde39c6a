package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.Reason;
import io.rootproof.testing.As;
import io.rootproof.testing.Eventually;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** From what CloudTrail tells to the ticket, by nothing but the call. */
@QuarkusTest
class EventTicketTest {

    @Inject
    Clock clock;

    @Test
    void keyMadeByRoot_opensATicket_andADeletionDoesNotCloseIt() {
        String account = "83" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 10_000_000_000L);

        send(account, "CreateAccessKey", 60);

        Ticket ticket = Eventually.there(() -> QuarkusTransaction.requiringNew()
                .call(() -> Ticket.<Ticket>find("accountId", account).firstResultOptional()));
        assertThat(ticket.kind).isEqualTo(TicketKind.FAILURE);
        assertThat(ticket.reason).isEqualTo(Reason.ACTIVE_KEY);

        send(account, "DeleteAccessKey", 30);

        As.aud().get("/api/v1/accounts/" + account).then().statusCode(200).body("result", equalTo("FAILED"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> Ticket.<Ticket>findById(ticket.number).state))
                .isEqualTo(TicketState.OPEN);
    }

    private void send(String account, String call, long secondsAgo) {
        String answer = call.equals("CreateAccessKey") ? "{\"accessKey\":{\"status\":\"Active\"}}" : "null";
        As.ana()
                .contentType("application/json")
                .body("""
                        {"userIdentity":{"type":"Root","arn":"arn:aws:iam::%1$s:root"},"eventTime":"%2$s","eventName":"%3$s",
                         "eventSource":"iam.amazonaws.com","awsRegion":"us-east-1","responseElements":%4$s}""".formatted(
                                account,
                                clock.instant().minusSeconds(secondsAgo).truncatedTo(ChronoUnit.SECONDS),
                                call,
                                answer))
                .post("/api/v1/events")
                .then()
                .statusCode(202)
                .body("evidenceStored", equalTo(1));
    }
}
