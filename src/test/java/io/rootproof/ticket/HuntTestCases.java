package io.rootproof.ticket;

import static io.rootproof.collection.SwitchableOrganization.connection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.collection.InventedOrganization;
import io.rootproof.collection.SwitchableOrganization;
import io.rootproof.collection.aws.RecordedResponse;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import io.rootproof.testing.Eventually;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

abstract class HuntTestCases {

    private static final InventedOrganization INVENTED =
            new InventedOrganization(1, Set.of(), Instant.parse("2026-03-05T05:05:05Z"));

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    SwitchableOrganization organization;

    @Inject
    Clock clock;

    @AfterEach
    void off() {
        organization.off();
    }

    @Test
    void opening_startsAHunt_whichIsAnEventWithItsEvidence() {
        trailAnswers(RecordedResponse.json("r", "{\"Events\":[" + used() + "]}"));

        long number = failing();

        TicketEvent hunt = Eventually.there(() -> hunts(number).stream().findFirst());
        assertThat(hunt.actor).isEqualTo(TicketEvent.AUTOMATIC);
        assertThat(hunt.text)
                .contains("1 call with a key")
                .contains("203.0.113.7 (1)")
                .contains("s3 ListBuckets (1)");
        assertThat(hunt.toState).isEqualTo(TicketState.OPEN);
        List<TicketEvidence> cited = QuarkusTransaction.requiringNew()
                .call(() -> TicketEvidence.list("ticketNumber = ?1 and role = ?2", number, EvidenceRole.HUNT));
        assertThat(cited).hasSize(2); // us-east-1 and the connection's own Region
        EvidenceRecord record =
                QuarkusTransaction.requiringNew().call(() -> EvidenceRecord.findById(cited.getFirst().evidenceId));
        assertThat(record.format).isEqualTo(Format.TRAIL_LOOKUP);
        assertThat(record.isImported()).isFalse();
        Document page = Browser.of("aud").page("/tickets/" + number);
        assertThat(page.select("#hunt").text()).contains("203.0.113.7");
        assertThat(page.select("#hunt form")).isEmpty();
    }

    @Test
    void whereTheTrailCannotBeRead_theTicketSaysSoAndWhatToDo() {
        trailAnswers(new RecordedResponse(
                400,
                Map.of("X-Amzn-ErrorType", "AccessDeniedException", "Content-Type", "application/json"),
                "{\"__type\":\"AccessDeniedException\",\"message\":\"no\"}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        long number = failing();

        assertThat(Eventually.there(() -> hunts(number).stream().findFirst()).text)
                .contains("It could not be read in us-east-1: LookupEvents answered AccessDeniedException")
                .contains("cloudtrail:LookupEvents");
    }

    @Test
    void analyst_huntsAgain_byTheButton() {
        trailAnswers(RecordedResponse.json("r", "{\"Events\":[]}"));
        long number = failing();
        Eventually.so(() -> hunts(number).size() == 1);

        Browser.of("ana").post("/tickets/" + number + "/hunts", Map.of()).then().statusCode(303);

        Eventually.so(() -> hunts(number).size() == 2);
        assertThat(hunts(number).getLast().actor).isEqualTo("ana");
        As.aud().post("/api/v1/tickets/" + number + "/hunts").then().statusCode(403);
        As.nobody().post("/api/v1/tickets/" + number + "/hunts").then().statusCode(401);
        As.ana().post("/api/v1/tickets/999999999/hunts").then().statusCode(404);
    }

    @Test
    void accountThatNothingReaches_isRefused_andThePageSaysHowByHand() {
        long number = failing();

        As.ana()
                .post("/api/v1/tickets/" + number + "/hunts")
                .then()
                .statusCode(409)
                .body("detail", containsString("No connection"));
        Document page = Browser.of("ana").page("/tickets/" + number);
        assertThat(page.select("#hunt pre").text()).contains("aws cloudtrail lookup-events --region us-east-1");
        assertThat(page.select("#hunt form")).isEmpty();
        assertThat(hunts(number)).isEmpty();
    }

    @Test
    void evidenceOfAHunt_saysNothingOfKeys() {
        trailAnswers(RecordedResponse.json("r", "{\"Events\":[" + used() + "]}"));
        long number = failing();
        Eventually.so(() -> hunts(number).size() == 1);

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> io.rootproof.assessment.Observation.count(
                                "accountId = ?1 and source = ?2",
                                Ticket.<Ticket>findById(number).accountId,
                                Source.CLOUDTRAIL)))
                .isZero();
    }

    private long failing() {
        Instant key = clock.instant().minus(Duration.ofHours(3));
        String account = scene.account(key);
        scene.collected(account, Source.ACCOUNT_SUMMARY, KeyState.ACTIVE_KEY, key);
        scene.result(account, io.rootproof.assessment.Result.FAILED, io.rootproof.assessment.Reason.ACTIVE_KEY, key);
        upkeep.keep(Set.of(account), clock.instant());
        return scene.ticket(account, TicketKind.FAILURE).number;
    }

    private void trailAnswers(RecordedResponse answer) {
        organization.use(
                request -> switch (request.operation()) {
                    case "LookupEvents" -> answer;
                    case "AssumeRole" ->
                        InventedOrganization.xml(
                                "r",
                                "AssumeRole",
                                "<Credentials><AccessKeyId>ASIAX</AccessKeyId><SecretAccessKey>s</SecretAccessKey>"
                                        + "<SessionToken>t</SessionToken><Expiration>2030-01-01T00:00:00Z</Expiration></Credentials>");
                    default -> INVENTED.answer(request);
                },
                connection("hunting", "eu-central-1"));
    }

    private static String used() {
        String record = """
                {"userIdentity":{"type":"Root","accessKeyId":"AKIAIOSFODNN7EXAMPLE"},"eventTime":"2026-03-03T10:00:00Z",
                "eventSource":"s3.amazonaws.com","eventName":"ListBuckets","sourceIPAddress":"203.0.113.7"}""";
        return "{\"EventId\":\"1\",\"CloudTrailEvent\":\""
                + record.replace("\n", "").replace("\"", "\\\"") + "\"}";
    }

    private static List<TicketEvent> hunts(long number) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        TicketEvent.list("ticketNumber = ?1 and type = ?2 order by ordinal", number, EventType.HUNTED));
    }
}
