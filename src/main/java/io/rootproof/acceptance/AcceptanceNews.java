package io.rootproof.acceptance;

import io.rootproof.account.Account;
import io.rootproof.identity.KnownPerson;
import io.rootproof.identity.People;
import io.rootproof.identity.Role;
import io.rootproof.notification.Message;
import io.rootproof.notification.Notifications;
import io.rootproof.notification.Topic;
import io.rootproof.web.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells people what they have to know of exceptions, in the transaction in which it happened. */
@ApplicationScoped
class AcceptanceNews {

    private final Notifications notifications;
    private final People people;

    AcceptanceNews(Notifications notifications, People people) {
        this.notifications = notifications;
        this.people = people;
    }

    /** To the control owners, but for whoever asked. */
    void requested(RiskAcceptance acceptance, Account account) {
        String owners = people.workers().stream()
                .filter(person -> person.role() == Role.CONTROL_OWNER)
                .map(KnownPerson::username)
                .filter(owner -> !owner.equalsIgnoreCase(acceptance.requestedBy))
                .collect(Collectors.joining(", "));
        tell(
                Topic.EXCEPTION_REQUESTED,
                acceptance,
                account,
                owners.isEmpty() ? null : owners,
                "is asked for",
                acceptance.requestedBy + " asks for an exception until " + Minutes.of(acceptance.expiresAt) + ": "
                        + acceptance.justification,
                acceptance.requestedAt);
    }

    /** To whoever asked. */
    void decided(RiskAcceptance acceptance, Account account) {
        boolean rejected = acceptance.state == AcceptanceState.REJECTED;
        tell(
                Topic.EXCEPTION_DECIDED,
                acceptance,
                account,
                acceptance.requestedBy,
                rejected ? "is rejected" : "is approved until " + Minutes.of(acceptance.expiresAt),
                acceptance.decidedBy + ": " + acceptance.decisionReason,
                acceptance.decidedAt);
    }

    /** To whoever asked. */
    void ended(RiskAcceptance acceptance, Account account, Instant now) {
        tell(
                Topic.EXCEPTION_ENDED,
                acceptance,
                account,
                acceptance.requestedBy,
                "is over",
                acceptance.endReason
                        + (acceptance.inForceAt == null || acceptance.state == AcceptanceState.RESOLVED
                                ? ""
                                : " The clock of the account's ticket runs again."),
                now);
    }

    private void tell(
            Topic topic,
            RiskAcceptance acceptance,
            Account account,
            @Nullable String recipient,
            String what,
            String text,
            @Nullable Instant at) {
        Map<String, @Nullable Object> data = new HashMap<>();
        data.put("id", acceptance.id);
        data.put("accountId", account.accountId);
        data.put("accountName", account.name);
        data.put("state", acceptance.state.name());
        data.put("requestedBy", acceptance.requestedBy);
        data.put("expiresAt", acceptance.expiresAt);
        data.put("decidedBy", acceptance.decidedBy);
        data.put("endReason", acceptance.endReason);
        notifications.tell(new Message(
                topic,
                "exception/" + acceptance.id,
                recipient,
                "Exception " + acceptance.id + " for " + account.name + " (" + account.accountId + ") " + what,
                text,
                "/exceptions/" + acceptance.id,
                data,
                at == null ? acceptance.requestedAt : at));
    }
}
