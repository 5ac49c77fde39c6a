package io.rootproof.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what was assessed; refuses to hear of some accounts, as a listener that fails would. */
@ApplicationScoped
class Listener {

    private final List<AccountsAssessed> heard = new CopyOnWriteArrayList<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    void hear(@Observes AccountsAssessed event) {
        if (event.accountIds().stream().anyMatch(refused::contains)) {
            throw new IllegalStateException("The listener fails, as told.");
        }
        heard.add(event);
    }

    long timesHeardOf(String accountId) {
        return heard.stream().filter(e -> e.accountIds().contains(accountId)).count();
    }

    void refuse(String accountId) {
        refused.add(accountId);
    }

    void hearAgain() {
        refused.clear();
    }
}
