package io.rootproof.onboarding;

import io.rootproof.account.Account;
import io.rootproof.notification.Message;
import io.rootproof.notification.Notifications;
import io.rootproof.notification.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells people and programs what happens at the gate. */
@ApplicationScoped
class OnboardingNews {

    private final Notifications notifications;

    OnboardingNews(Notifications notifications) {
        this.notifications = notifications;
    }

    void appeared(Account account, Instant now) {
        tell(
                Topic.ACCOUNT_APPEARED,
                account,
                "New account " + name(account),
                "It is in scope and unknown until evidence arrives. Do not hand it over before it is ready.",
                now);
    }

    void ready(Account account, Instant now) {
        tell(
                Topic.ACCOUNT_READY,
                account,
                "Account " + name(account) + " is ready",
                "It passed by evidence that is newer than the account, and Security Hub shows it. It can be accepted.",
                now);
    }

    void overdue(Account account, Duration within, Instant now) {
        tell(
                Topic.ACCOUNT_OVERDUE,
                account,
                "Account " + name(account) + " is in use without having passed",
                "It has been there for longer than " + within.toHours()
                        + " hours, and was never ready. Its page says what is missing.",
                now);
    }

    private void tell(Topic topic, Account account, String headline, String text, Instant now) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("accountId", account.accountId);
        data.put("name", account.name);
        data.put("partition", account.partition);
        data.put("organizationalUnit", account.organizationalUnit);
        data.put("appearedAt", GateTimes.appeared(account));
        notifications.tell(new Message(
                topic,
                "account/" + account.accountId,
                account.owner,
                headline,
                text,
                "/accounts/" + account.accountId,
                data,
                now));
    }

    private static String name(Account account) {
        return account.name + " (" + account.accountId + ")";
    }
}
