package io.rootproof.assessment;

import io.rootproof.control.ControlCards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
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
        Map<String, LockedAccount> accounts = pending.lock(accountIds).stream()
                .collect(Collectors.toMap(LockedAccount::accountId, Function.identity()));
        return new Batch(
                accounts,
                statuses.of(accountIds),
                lifecycle.of(accountIds),
                cards.inForceAt(now).policy(),
                now);
    }
}
