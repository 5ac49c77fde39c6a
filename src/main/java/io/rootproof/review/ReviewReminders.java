package io.rootproof.review;

import io.rootproof.identity.KnownPerson;
import io.rootproof.identity.People;
import io.rootproof.identity.Role;
import io.rootproof.notification.Message;
import io.rootproof.notification.Notifications;
import io.rootproof.notification.Topic;
import io.rootproof.web.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the control owners of a review that is overdue, once for each due date, whichever node notices. */
@ApplicationScoped
class ReviewReminders {

    private final EntityManager entities;
    private final ReviewCalendar calendar;
    private final People people;
    private final Notifications notifications;

    ReviewReminders(EntityManager entities, ReviewCalendar calendar, People people, Notifications notifications) {
        this.entities = entities;
        this.calendar = calendar;
        this.people = people;
        this.notifications = notifications;
    }

    @Transactional
    void pass(Instant now) {
        for (DueReview due : calendar.next(now)) {
            if (due.overdue() && isFirstToTell(due, now)) {
                notifications.tell(message(due, now));
            }
        }
    }

    /** The row is the lock: of two nodes that notice at once, one adds it and the other waits and adds none. */
    private boolean isFirstToTell(DueReview due, Instant now) {
        return entities.createNativeQuery("insert into review_reminder (kind, due_at, told_at) values (?1, ?2, ?3)"
                                + " on conflict do nothing")
                        .setParameter(1, due.kind().name())
                        .setParameter(2, due.dueAt().atOffset(ZoneOffset.UTC))
                        .setParameter(3, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    private Message message(DueReview due, Instant now) {
        String kind = due.kind() == ReviewKind.HEALTH_CHECK ? "health check" : "tabletop exercise";
        String last = due.lastSignedAt() == null
                ? "None was signed yet."
                : "The last one was signed by " + due.lastSignedBy() + " at " + Minutes.of(due.lastSignedAt()) + ".";
        return new Message(
                Topic.REVIEW_OVERDUE,
                "reviews/" + due.kind(),
                controlOwners(),
                "The " + kind + " of the control is overdue",
                "The " + kind + " was due at " + Minutes.of(due.dueAt()) + ". " + last
                        + " Hold it, and sign for what you looked at.",
                "/reviews/new?kind=" + due.kind(),
                Map.of("kind", due.kind().name(), "dueAt", due.dueAt()),
                now);
    }

    private @Nullable String controlOwners() {
        String names = people.workers().stream()
                .filter(person -> person.role() == Role.CONTROL_OWNER)
                .map(KnownPerson::username)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }
}
