package io.rootproof.tracker;

import io.rootproof.account.Account;
import io.rootproof.notification.Links;
import io.rootproof.ticket.EventType;
import io.rootproof.ticket.Ticket;
import io.rootproof.ticket.TicketEvent;
import io.rootproof.ticket.TicketHappened;
import io.rootproof.ticket.TicketKind;
import io.rootproof.tracker.TrackerCall.Kind;
import io.rootproof.web.DemoMode;
import io.rootproof.web.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Notes what is to be said to Jira, in the transaction in which it happens to a ticket. */
@ApplicationScoped
class Tracker {

    /** The actor of what Jira's status says here. */
    static final String ACTOR = "jira";

    private static final Duration FRESH = Duration.ofHours(2);

    private final JiraConfig config;
    private final TrackerRows rows;
    private final EntityManager entities;
    private final Links links;
    private final DemoMode demo;
    private final Clock clock;

    Tracker(JiraConfig config, TrackerRows rows, EntityManager entities, Links links, DemoMode demo, Clock clock) {
        this.config = config;
        this.rows = rows;
        this.entities = entities;
        this.links = links;
        this.demo = demo;
        this.clock = clock;
    }

    void note(@Observes TicketHappened happened) {
        Ticket ticket = happened.ticket();
        TicketEvent event = happened.event();
        if (config.url().isEmpty()
                || ticket.kind != TicketKind.FAILURE
                || demo.getReplaying() != null
                || event.at.isBefore(clock.instant().minus(FRESH))) {
            return;
        }
        if (event.type == EventType.OPENED) {
            create(ticket, event);
        } else if (rows.knows(ticket.number)) {
            say(ticket, event);
        }
    }

    /** The summary of an issue, by which it is found again. */
    static String summary(long ticket, String account) {
        return "Rootproof ticket " + ticket + ": root access key in " + account;
    }

    private void create(Ticket ticket, TicketEvent event) {
        // The new ticket is still on its way to the database, and the call refers to it.
        entities.flush();
        Account account = entities.find(Account.class, ticket.accountId);
        String name = (account == null ? "" : account.name + " ") + ticket.accountId;
        rows.add(
                ticket.number,
                Kind.CREATE,
                summary(ticket.number, name),
                event.text + "\n\nDue " + Minutes.of(ticket.dueAt) + ". Owner in Rootproof: "
                        + (ticket.owner == null ? "nobody yet" : ticket.owner) + ".\nSteps and evidence: "
                        + links.to("/tickets/" + ticket.number)
                        + "\n\nSet this issue to " + config.doneStatuses().getFirst()
                        + " when the key is deleted. Rootproof then waits for evidence: only that closes its ticket.",
                event.at);
        Long before = ticket.previousNumber;
        if (before != null && rows.knows(before)) {
            rows.add(
                    before,
                    Kind.COMMENT,
                    "",
                    "The account fails again. Rootproof opened ticket " + ticket.number + ": "
                            + links.to("/tickets/" + ticket.number),
                    event.at);
        }
    }

    private void say(Ticket ticket, TicketEvent event) {
        switch (event.type) {
            case FIX_CLAIMED ->
                comment(
                        ticket,
                        event,
                        (event.actor.equals(ACTOR) ? "Taken as a claim" : "Claimed by " + event.actor)
                                + " that the key was deleted at " + Minutes.of(claimed(event))
                                + ". Evidence made later than that decides; until then the ticket awaits verification.");
            case FIX_REFUTED -> {
                comment(ticket, event, "Refuted by evidence. " + event.text + " The key is still there.");
                if (config.reopenTransition().isPresent()) {
                    rows.add(ticket.number, Kind.REOPEN, "", event.text, event.at);
                }
            }
            case VERIFIED -> comment(ticket, event, "Verified by evidence, the ticket is closed. " + event.text);
            case CANCELLED -> comment(ticket, event, "Cancelled by " + event.actor + ": " + event.text);
            case ESCALATED -> comment(ticket, event, "Escalated. " + event.text);
            default -> {}
        }
    }

    private void comment(Ticket ticket, TicketEvent event, String text) {
        rows.add(ticket.number, Kind.COMMENT, "", text + "\n" + links.to("/tickets/" + ticket.number), event.at);
    }

    private static Instant claimed(TicketEvent event) {
        return event.claimedDeletionAt == null ? event.at : event.claimedDeletionAt;
    }
}
