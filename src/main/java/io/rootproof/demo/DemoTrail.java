package io.rootproof.demo;

import io.rootproof.collection.imports.PushedEvents;
import io.rootproof.evidence.EvidenceStored;
import io.rootproof.ticket.HuntWork;
import io.rootproof.ticket.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What CloudTrail told of the demo's root users while it happened, and what was found when their keys were hunted for. */
@ApplicationScoped
class DemoTrail implements DemoPast {

    private static final Logger LOG = Logger.getLogger(DemoTrail.class);

    /** The admin's token is the key of EventBridge. */
    private static final String SENDER = "ada";

    private record Told(String account, double daysAgo, String call) {}

    private static final List<Told> TOLD = List.of(
            new Told("DATA", 19.6, "DeleteAccessKey"),
            new Told("loyalty-dev", 44.6, "DeleteAccessKey"),
            new Told("PAYMENTS", 12.3, "CreateAccessKey"));

    private static final List<Told> HUNTED =
            List.of(new Told("LEGACY", 83.75, "ana"), new Told("DATA", 59.1, "ana"), new Told("PAYMENTS", 10.6, "ana"));

    private final DemoOrganization organization = new DemoOrganization();
    private final Recording record = Recording.of("cloudtrail/KeyEvent.json");
    private final PushedEvents events;
    private final HuntWork hunts;
    private final Tickets tickets;
    private final Event<EvidenceStored> stored;

    DemoTrail(PushedEvents events, HuntWork hunts, Tickets tickets, Event<EvidenceStored> stored) {
        this.events = events;
        this.hunts = hunts;
        this.tickets = tickets;
        this.stored = stored;
    }

    @Override
    public Stream<Instant> moments(Instant today) {
        return Stream.concat(TOLD.stream(), HUNTED.stream())
                .map(told -> new DaysAgo(told.daysAgo(), null).start(today));
    }

    @Override
    public void between(Instant after, Instant upTo, Instant today) {
        for (Told told : TOLD) {
            Instant at = new DaysAgo(told.daysAgo(), null).start(today);
            if (at.isAfter(after) && !at.isAfter(upTo)) {
                tell(organization.named(told.account()), told.call(), at);
            }
        }
        for (Told hunted : HUNTED) {
            Instant at = new DaysAgo(hunted.daysAgo(), null).start(today);
            if (at.isAfter(after) && !at.isAfter(upTo)) {
                hunt(organization.named(hunted.account()), hunted.call(), at);
            }
        }
    }

    private void tell(DemoAccount account, String call, Instant at) {
        String key = "\"accessKeyId\":\"AKIAIOSFODNN7EXAMPLE\"";
        boolean made = call.equals("CreateAccessKey");
        String event = record.fill(Map.of(
                "id", "demo-%s-%d".formatted(account.accountId(), at.getEpochSecond()),
                "account", account.accountId(),
                "partition", account.partition(),
                "time", at.toString(),
                "name", call,
                "asked", made ? "null" : "{" + key + "}",
                "answered", made ? "{\"accessKey\":{" + key + ",\"status\":\"Active\"}}" : "null"));
        events.take(event.getBytes(StandardCharsets.UTF_8), SENDER, at);
        stored.fire(new EvidenceStored(at));
    }

    private void hunt(DemoAccount account, String by, Instant at) {
        tickets.ofAccount(account.accountId(), at).stream().findFirst().ifPresent(ticket -> {
            try {
                hunts.hunt(ticket.number(), by, Clock.fixed(at, ZoneOffset.UTC));
            } catch (InterruptedException stopped) {
                LOG.info("The demo's hunt was stopped.");
                Thread.currentThread().interrupt();
            }
        });
    }
}
