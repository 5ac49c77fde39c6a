package io.rootproof.assessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Notices what changes by time alone: evidence that becomes too old, Security Hub falling silent, gaps that have lasted
 * too long, days that have ended.
 */
@ApplicationScoped
public class Ageing {

    private static final int ACCOUNTS_AT_ONCE = 100;

    private final StatusRows statuses;
    private final BatchRefresh batches;
    private final Event<AccountsAssessed> assessed;

    Ageing(StatusRows statuses, BatchRefresh batches, Event<AccountsAssessed> assessed) {
        this.statuses = statuses;
        this.batches = batches;
        this.assessed = assessed;
    }

    /**
     * One pass. Everybody who observes {@link AccountsAssessed} hears of each account whose result, reason, or Security
     * Hub state changed, or whose gap has just lasted too long; an account stays due until they have.
     *
     * @return the accounts that were due
     */
    public Set<String> pass(Instant now) {
        Set<String> due = new TreeSet<>();
        for (List<String> ids = due(now, ""); !ids.isEmpty(); ids = due(now, ids.getLast())) {
            List<StatusRow> refreshed = batches.refreshDue(ids, now);
            assessed.fire(new AccountsAssessed(Set.copyOf(ids), now));
            batches.putOff(refreshed, now);
            due.addAll(ids);
        }
        for (List<String> ids = withDays(now, ""); !ids.isEmpty(); ids = withDays(now, ids.getLast())) {
            batches.refresh(ids, now);
        }
        return due;
    }

    private List<String> due(Instant now, String after) {
        return QuarkusTransaction.requiringNew().call(() -> statuses.dueBy(now, after, ACCOUNTS_AT_ONCE));
    }

    private List<String> withDays(Instant now, String after) {
        return QuarkusTransaction.requiringNew()
                .call(() -> statuses.withDaysBefore(Publication.day(now), after, ACCOUNTS_AT_ONCE));
    }
}
