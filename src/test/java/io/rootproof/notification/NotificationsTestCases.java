package io.rootproof.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.rootproof.notification.WithChannels.OtherSides;
import io.rootproof.sql.Sql;
import io.rootproof.testing.Eventually;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages on their way out. */
abstract class NotificationsTestCases {

    @Inject
    Notifications notifications;

    @Inject
    DeliveryRows rows;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private WireMock web;

    @BeforeEach
    void fresh() {
        web = new WireMock(Integer.getInteger(OtherSides.WEB_PORT));
        web.resetMappings();
        web.resetRequests();
        web.resetScenarios();
        web.register(post(anyUrl()).willReturn(ok()));
    }

    @Test
    void told_isSentWhenTheTransactionCommits() {
        String mark = tell(Topic.TICKET_OPENED, null);
        LoggedRequest request = posted("/hook", mark);
        JsonPath body = JsonPath.from(request.getBodyAsString());
        assertThat(body.getString("type")).isEqualTo("ticket.opened");
        assertThat(body.getInt("data.count")).isEqualTo(1);
        assertThat(body.getString("data.items[0].url")).isEqualTo("https://rootproof.example.org/tickets/1");
        assertThat(body.getString("data.items[0].details.accountId")).isEqualTo("111122223333");
        assertThat(request.getHeader("webhook-signature"))
                .isEqualTo(WebhookSignature.of("secret", List.of(WithChannels.SECRET))
                        .of(
                                request.getHeader("webhook-id"),
                                Instant.ofEpochSecond(Long.parseLong(request.getHeader("webhook-timestamp"))),
                                request.getBodyAsString().getBytes(StandardCharsets.UTF_8)));
        assertThat(posted("/services/T0/B0/secretpath", mark).getBodyAsString())
                .contains("<https://rootproof.example.org/tickets/1|Open in Rootproof>");
    }

    @Test
    void told_inATransactionThatFails_isNeverSent() {
        String mark = UUID.randomUUID().toString();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    notifications.tell(message(Topic.TICKET_OPENED, mark, null, clock.instant()));
                    throw new IllegalStateException("it did not happen");
                }))
                .isInstanceOf(IllegalStateException.class);
        posted("/hook", tell(Topic.TICKET_OPENED, null));
        assertThat(sql.query("select 1 from message where headline like ?", row -> 1, "%" + mark + "%"))
                .isEmpty();
    }

    @Test
    void told_withoutATransaction_isRefused() {
        assertThatThrownBy(() -> notifications.tell(message(Topic.TICKET_OPENED, "x", null, clock.instant())))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void fiveHundredAtOnce_areOneMessage() {
        String mark = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 500; i++) {
                notifications.tell(message(Topic.TICKET_OVERDUE, mark + " " + i, null, clock.instant()));
            }
        });
        JsonPath body = JsonPath.from(posted("/hook", mark).getBodyAsString());
        assertThat(body.getInt("data.count")).isEqualTo(500);
        assertThat(body.getString("data.headline")).isEqualTo("500 tickets overdue");
        assertThat(body.getList("data.items")).hasSize(500);
        String chat = posted("/services/T0/B0/secretpath", mark).getBodyAsString();
        assertThat(chat)
                .contains("500 tickets overdue", "and 480 more", mark + " 19")
                .doesNotContain(mark + " 20");
        assertThat(posts("/hook", mark)).hasSize(1);
        assertThat(posts("/services/T0/B0/secretpath", mark)).hasSize(1);
    }

    @Test
    void topic_thatAChannelDoesNotTake_isNotSentThere() {
        String mark = tell(Topic.TICKET_VERIFIED, null);
        posted("/hook", mark);
        String later = tell(Topic.TICKET_OPENED, null);
        posted("/services/T0/B0/secretpath", later);
        assertThat(posts("/services/T0/B0/secretpath", mark)).isEmpty();
    }

    @Test
    void webhook_downFirst_getsTheSameIdWhenItIsBack() {
        web.register(post(urlEqualTo("/hook"))
                .inScenario("down")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(status(503))
                .willSetStateTo("up"));
        web.register(post(urlEqualTo("/hook"))
                .inScenario("down")
                .whenScenarioStateIs("up")
                .willReturn(status(202)));
        String mark = tell(Topic.TICKET_CANCELLED, null);
        Delivery done = delivery(mark, ChannelKind.WEBHOOK, one -> one.state() == Delivery.State.DELIVERED);
        assertThat(done.attempts()).isEqualTo(2);
        assertThat(posts("/hook", mark))
                .hasSize(2)
                .allSatisfy(
                        request -> assertThat(request.getHeader("webhook-id")).isEqualTo(done.webhookId()));
    }

    @Test
    void webhook_thatIsGone_isADeadLetterAtOnce() {
        web.register(post(urlEqualTo("/hook")).willReturn(status(410)));
        Delivery dead =
                delivery(tell(Topic.TICKET_CANCELLED, null), ChannelKind.WEBHOOK, one -> one.nextAttempt() == null);
        assertThat(dead.state()).isEqualTo(Delivery.State.DEAD);
        assertThat(dead.lastError()).contains("410");
        assertThat(dead.destination().shown()).startsWith("http://localhost:").doesNotContain("/hook");
    }

    @Test
    void webhook_thatWantsToBeLeftAlone_isLeftAlone() {
        web.register(post(urlEqualTo("/hook")).willReturn(status(429).withHeader("Retry-After", "3600")));
        Delivery waiting =
                delivery(tell(Topic.TICKET_CANCELLED, null), ChannelKind.WEBHOOK, one -> one.attempts() == 1);
        assertThat(waiting.nextAttempt()).isAfter(clock.instant().plus(Duration.ofMinutes(50)));
    }

    @Test
    void olderThanTwoHours_isKeptAndNotSent() {
        String mark = UUID.randomUUID().toString();
        Instant then = clock.instant().minus(Duration.ofHours(3));
        QuarkusTransaction.requiringNew().run(() -> {
            notifications.tell(message(Topic.TICKET_OPENED, mark, null, then));
            notifications.tell(message(Topic.TICKET_OPENED, mark, null, then));
        });
        Delivery kept = delivery(mark, ChannelKind.WEBHOOK, one -> true);
        assertThat(kept.state()).isEqualTo(Delivery.State.KEPT);
        assertThat(kept.messages()).isEqualTo(2);
        posted("/hook", tell(Topic.TICKET_OPENED, null));
        assertThat(posts("/hook", mark)).isEmpty();
    }

    @Test
    void mail_serverDownFirst_losesNothing() throws Exception {
        String mark = tell(Topic.TICKET_ASSIGNED, "Team Blue, owner@example.org, nobody-of-this-name");
        Delivery waiting = delivery(mark, ChannelKind.MAIL, one -> one.attempts() >= 1);
        assertThat(waiting.lastError()).contains("quarkus.mailer.host");
        GreenMail server =
                new GreenMail(new ServerSetup(Integer.getInteger(OtherSides.MAIL_PORT), "localhost", "smtp"));
        server.start();
        try {
            delivery(mark, ChannelKind.MAIL, one -> one.state() == Delivery.State.DELIVERED);
            MimeMessage mail = List.of(server.getReceivedMessages()).stream()
                    .filter(one -> GreenMailUtil.getWholeMessage(one).contains(mark))
                    .findFirst()
                    .orElseThrow();
            assertThat(mail.getSubject()).startsWith("[Rootproof] ");
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("owner@example.org");
        } finally {
            server.stop();
        }
    }

    private String tell(Topic topic, @Nullable String recipient) {
        String mark = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew()
                .run(() -> notifications.tell(message(topic, mark, recipient, clock.instant())));
        return mark;
    }

    private static Message message(Topic topic, String mark, @Nullable String recipient, Instant at) {
        return new Message(
                topic,
                "ticket/1",
                recipient,
                "Ticket 1 " + mark,
                "It says " + mark,
                "/tickets/1",
                Map.of("accountId", "111122223333"),
                at);
    }

    private LoggedRequest posted(String path, String mark) {
        return Eventually.there(() -> posts(path, mark).stream().findFirst());
    }

    private List<LoggedRequest> posts(String path, String mark) {
        return web.find(postRequestedFor(urlMatching(path))).stream()
                .filter(request -> request.getBodyAsString().contains(mark))
                .toList();
    }

    private Delivery delivery(String mark, ChannelKind kind, Predicate<Delivery> condition) {
        return Eventually.there(() -> {
            Optional<Delivery> found = sql
                    .query(
                            "select p.delivery_id from message_post p join message m on m.id = p.message_id"
                                    + " where m.headline like ? and p.kind = ? and p.delivery_id is not null",
                            row -> row.getLong(1),
                            "%" + mark + "%",
                            kind)
                    .stream()
                    .findFirst()
                    .flatMap(rows::get);
            return found.filter(condition);
        });
    }
}
