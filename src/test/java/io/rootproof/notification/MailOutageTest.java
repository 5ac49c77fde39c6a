package io.rootproof.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.notification.WithChannels.OtherSides;
import io.rootproof.sql.Sql;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mail server is away for long, by a clock that moves from one attempt to the next. */
@QuarkusTest
@TestProfile(WithHeldMessages.class)
class MailOutageTest {

    @Inject
    Notifications notifications;

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

    private final String mark = UUID.randomUUID().toString();
    private MovingClock moving;
    private Deliveries deliveries;
    private long delivery;

    @BeforeEach
    void toldAndGathered() {
        QuarkusTransaction.requiringNew()
                .run(() -> notifications.tell(new Message(
                        Topic.TICKET_ASSIGNED,
                        "ticket/1",
                        mark + "@example.org",
                        "Ticket 1 " + mark,
                        "It says " + mark,
                        "/tickets/1",
                        Map.of(),
                        clock.instant())));
        // The jobs of this application go by its own clock and have an hour before they would send.
        moving = new MovingClock(clock.instant().plus(config.gather()).plusSeconds(1));
        deliveries = new Deliveries(config, rows, ways, jobs, moving);
        gathering.due(moving.instant()).stream()
                .filter(group -> group.to().kind() == ChannelKind.MAIL)
                .forEach(group -> gathering.gather(group, moving.instant()));
        delivery = sql.query(
                        "select p.delivery_id from message_post p join message m on m.id = p.message_id"
                                + " where m.headline like ? and p.kind = 'MAIL' and p.delivery_id is not null",
                        row -> row.getLong(1),
                        "%" + mark + "%")
                .getFirst();
    }

    @Test
    void downForADay_isTriedAllTheTime_andArrivesOnceWhenItIsBack() {
        Instant began = moving.instant();
        while (moving.instant().isBefore(began.plus(Duration.ofDays(1)))) {
            Optional<Instant> next = deliveries.attempt(delivery);
            assertThat(next).as("not given up within a day").isPresent();
            assertThat(Duration.between(moving.instant(), next.get())).isLessThanOrEqualTo(Duration.ofHours(6));
            moving.set(next.get());
        }
        Delivery waiting = rows.get(delivery).orElseThrow();
        assertThat(waiting.state()).isEqualTo(Delivery.State.WAITING);
        assertThat(waiting.lastError()).contains("quarkus.mailer.host");
        assertThat(waiting.attempts()).isBetween(10, 16);
        assertThat(Browser.of("ada").page("/notifications/" + delivery).text()).contains("quarkus.mailer.host");

        assertThat(arriving(() -> deliveries.attempt(delivery))).isEqualTo(1);
        assertThat(rows.get(delivery).orElseThrow().state()).isEqualTo(Delivery.State.DELIVERED);
        assertThat(arriving(() -> deliveries.attempt(delivery)))
                .as("a second attempt sends nothing")
                .isZero();
    }

    @Test
    void downForDays_isADeadLetter_whichIsSentAgainOnDemand() {
        Instant began = moving.instant();
        Optional<Instant> next = deliveries.attempt(delivery);
        while (next.isPresent()) {
            moving.set(next.get());
            next = deliveries.attempt(delivery);
        }
        assertThat(rows.get(delivery).orElseThrow().state()).isEqualTo(Delivery.State.DEAD);
        assertThat(Duration.between(began, moving.instant())).isGreaterThan(Duration.ofDays(1));
        Browser ada = Browser.of("ada");
        assertThat(ada.page("/notifications?state=DEAD").select("a[href^=/notifications/" + delivery + "]"))
                .isNotEmpty();

        deliveries.again(delivery, moving.instant());
        assertThat(arriving(() -> deliveries.attempt(delivery))).isEqualTo(1);
        assertThat(rows.get(delivery).orElseThrow().state()).isEqualTo(Delivery.State.DELIVERED);
    }

    /** The server is back for as long as this takes; how many of the mails that it got are this one. */
    private long arriving(Runnable attempt) {
        GreenMail server =
                new GreenMail(new ServerSetup(Integer.getInteger(OtherSides.MAIL_PORT), "localhost", "smtp"));
        server.start();
        try {
            attempt.run();
            return List.of(server.getReceivedMessages()).stream()
                    .filter(mail -> GreenMailUtil.getWholeMessage(mail).contains(mark))
                    .count();
        } finally {
            server.stop();
        }
    }
}
