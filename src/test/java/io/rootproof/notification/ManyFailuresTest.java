package io.rootproof.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.EvidenceStored;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import io.rootproof.evidence.Source;
import io.rootproof.notification.WithChannels.OtherSides;
import io.rootproof.sql.Sql;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 500 accounts fail at once, from their findings on: 500 tickets, and one message to each channel. */
@QuarkusTest
@TestProfile(WithHeldMessages.class)
class ManyFailuresTest {

    private static final int ACCOUNTS = 500;

    @Inject
    EvidenceStore store;

    @Inject
    Event<EvidenceStored> stored;

    @Inject
    Gathering gathering;

    @Inject
    NotificationConfig config;

    @Inject
    DeliveryRows rows;

    @Inject
    Ways ways;

    @Inject
    SchedulerClient jobs;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final String first = Integer.toString(ThreadLocalRandom.current().nextInt(10_000, 99_999));
    private WireMock web;

    @BeforeEach
    void otherSide() {
        web = new WireMock(Integer.getInteger(OtherSides.WEB_PORT));
        web.resetMappings();
        web.resetRequests();
        web.register(post(anyUrl()).willReturn(ok()));
    }

    @Test
    void accounts_failingAtOnce_areOneMessageToEachChannel() {
        Instant now = clock.instant();
        store.append(IntStream.range(0, ACCOUNTS)
                .mapToObj(number -> finding("8%s%06d".formatted(first, number), now))
                .toList());
        stored.fire(new EvidenceStored(now));

        send(clock.instant().plus(config.gather()).plusSeconds(1));

        List<JsonPath> hooks = web.find(postRequestedFor(urlEqualTo("/hook"))).stream()
                .map(request -> JsonPath.from(request.getBodyAsString()))
                .filter(body -> body.getString("type").equals("ticket.opened"))
                .toList();
        assertThat(hooks).hasSize(1);
        assertThat(hooks.getFirst().getInt("data.count")).isEqualTo(ACCOUNTS);
        assertThat(hooks.getFirst().<String>getList("data.items.details.accountId"))
                .hasSize(ACCOUNTS)
                .doesNotHaveDuplicates()
                .allMatch(account -> account.startsWith("8" + first));
        assertThat(web.find(postRequestedFor(urlEqualTo("/services/T0/B0/secretpath"))))
                .singleElement()
                .satisfies(request ->
                        assertThat(request.getBodyAsString()).contains("500 tickets opened", "and 480 more"));
    }

    /** What the jobs would do at that time. */
    private void send(Instant then) {
        Deliveries deliveries = new Deliveries(config, rows, ways, jobs, new MovingClock(then));
        gathering.due(then).stream()
                .filter(group -> group.topic() == Topic.TICKET_OPENED)
                .forEach(group -> gathering.gather(group, then));
        sql.query(
                        "select distinct p.delivery_id from message_post p where p.topic = 'TICKET_OPENED'"
                                + " and p.delivery_id is not null and p.kind <> 'MAIL'",
                        row -> row.getLong(1))
                .forEach(deliveries::attempt);
    }

    private static NewEvidence finding(String account, Instant now) {
        Instant observedAt = now.minusSeconds(600);
        String json = """
                {"ProductArn":"arn:aws:securityhub:eu-central-1::product/aws/securityhub","AwsAccountId":"%s",
                 "Region":"eu-central-1","UpdatedAt":"%s","RecordState":"ACTIVE","Id":"finding/%s",
                 "Compliance":{"Status":"FAILED","SecurityControlId":"IAM.4"}}""".formatted(account, observedAt, account);
        return new NewEvidence(
                Source.SECURITY_HUB,
                Format.SECURITY_HUB_FINDING,
                account,
                "aws",
                "eu-central-1",
                null,
                "Test",
                "{}",
                null,
                null,
                observedAt,
                now,
                json.getBytes(StandardCharsets.UTF_8),
                null,
                Origin.run(1));
    }
}
