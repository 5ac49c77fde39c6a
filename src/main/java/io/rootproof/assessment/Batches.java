package io.rootproof.assessment;

import io.rootproof.control.ControlCards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens batches: locks accounts and reads what is known of them beside observations. */
@ApplicationScoped
class Batches {

    private final PendingRows pending;
    private final StatusRows statuses;
    private final LifecycleRows lifecycle;
    private final ControlCards cards;

    Batches(PendingRows pending, StatusRows statuses, LifecycleRows lifecycle, ControlCards cards) {
        this.pending = pending;
        this.statuses = statuses;
        this.lifecycle = lifecycle;
        this.cards = cards;
    }

    Batch open(Collection<String> accountIds, Instant now) {
        return of(lock(accountIds), accountIds, now);
    }

    Map<String, LockedAccount> lock(Collection<String> accountIds) {
        return pending.lock(accountIds).stream()
                .collect(Collectors.toMap(LockedAccount::accountId, Function.identity()));
    }

    /** The card comes last: a version that accounts are owed an assessment for must be among those that judge them. */
    Batch of(Map<String, LockedAccount> accounts, Collection<String> accountIds, Instant now) {
        Map<String, StatusRow> before = statuses.of(accountIds);
        Map<String, List<LifecycleChange>> changes = lifecycle.of(accountIds);
        cards.refresh();
        return new Batch(accounts, before, changes, Policies.of(cards.terms()), now);
    }
}
