package io.rootproof.ticket;

import io.rootproof.account.Account;
import io.rootproof.identity.KnownPerson;
import io.rootproof.identity.People;
import io.rootproof.identity.Role;
import io.rootproof.notification.Message;
import io.rootproof.notification.Notifications;
import io.rootproof.notification.Topic;
import io.rootproof.web.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells people what happened to a ticket: its owner, and whoever listens to the channels. */
@ApplicationScoped
class TicketTelling {

    private final EntityManager entities;
    private final People people;
    private final Notifications notifications;

    TicketTelling(EntityManager entities, People people, Notifications notifications) {
        this.entities = entities;
        this.people = people;
        this.notifications = notifications;
    }

    void tell(@Observes TicketHappened happened) {
        topic(happened.event().type)
                .map(topic -> message(topic, happened.ticket(), happened.event()))
                .ifPresent(notifications::tell);
    }

    private static Optional<Topic> topic(EventType type) {
        return switch (type) {
            case OPENED -> Optional.of(Topic.TICKET_OPENED);
            case ASSIGNED -> Optional.of(Topic.TICKET_ASSIGNED);
            case FIX_CLAIMED -> Optional.of(Topic.FIX_CLAIMED);
            case FIX_REFUTED -> Optional.of(Topic.FIX_REFUTED);
            case VERIFIED -> Optional.of(Topic.TICKET_VERIFIED);
            case CANCELLED -> Optional.of(Topic.TICKET_CANCELLED);
            case OVERDUE -> Optional.of(Topic.TICKET_OVERDUE);
            case ESCALATED -> Optional.of(Topic.TICKET_ESCALATED);
            default -> Optional.empty();
        };
    }

    private Message message(Topic topic, Ticket ticket, TicketEvent event) {
        Account account = entities.find(Account.class, ticket.accountId);
        String name = account == null ? ticket.accountId : account.name;
        return new Message(
                topic,
                "ticket/" + ticket.number,
                recipient(topic, ticket, event),
                "Ticket " + ticket.number + " " + happened(topic, ticket) + ": " + name + " (" + ticket.accountId + ")",
                text(ticket, event),
                "/tickets/" + ticket.number,
                data(ticket, event, name),
                event.at);
    }

    private static String happened(Topic topic, Ticket ticket) {
        return switch (topic) {
            case TICKET_OPENED ->
                ticket.kind == TicketKind.FAILURE ? "opened, root access key" : "opened, evidence missing";
            case TICKET_ASSIGNED -> "assigned to " + ticket.owner;
            case FIX_CLAIMED -> "says the key was deleted, evidence awaited";
            case FIX_REFUTED -> "still has a key, the claimed deletion is refuted";
            case TICKET_VERIFIED -> "closed by evidence";
            case TICKET_CANCELLED -> "cancelled";
            case TICKET_OVERDUE -> "is overdue";
            default -> "is escalated, still overdue";
        };
    }

    private static String text(Ticket ticket, TicketEvent event) {
        String who = event.actor.equals(TicketEvent.AUTOMATIC) ? "" : "By " + event.actor + ". ";
        return who
                + (event.text.isEmpty() ? "" : event.text + " ")
                + "Owner: " + (ticket.owner == null ? "nobody" : ticket.owner)
                + (ticket.state.isUnfinished() ? ". Due " + Minutes.of(ticket.dueAt) : "") + ".";
    }

    /** Nobody gets mail of what they did. */
    private @Nullable String recipient(Topic topic, Ticket ticket, TicketEvent event) {
        if (topic == Topic.TICKET_ESCALATED) {
            String owners = people.of(Role.CONTROL_OWNER).stream()
                    .map(KnownPerson::username)
                    .collect(Collectors.joining(","));
            return owners.isEmpty() ? null : owners;
        }
        return event.actor.equals(ticket.owner) ? null : ticket.owner;
    }

    private static Map<String, @Nullable Object> data(Ticket ticket, TicketEvent event, String accountName) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("number", ticket.number);
        data.put("kind", ticket.kind);
        data.put("accountId", ticket.accountId);
        data.put("accountName", accountName);
        data.put("state", ticket.state);
        data.put("severity", ticket.severity);
        data.put("owner", ticket.owner);
        data.put("openedAt", ticket.openedAt.toString());
        data.put("dueAt", ticket.dueAt.toString());
        data.put("event", event.type);
        data.put("actor", event.actor);
        data.put("at", event.at.toString());
        return data;
    }
}
