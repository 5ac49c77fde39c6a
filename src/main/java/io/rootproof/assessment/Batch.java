package io.rootproof.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Locked accounts that are assessed in one transaction.
 *
 * @param statuses as they were; absent for accounts that are assessed for the first time
 * @param policies those of the past and, as far as they are known, of the future
 * @param now when the assessment is made
 */
record Batch(
        Map<String, LockedAccount> accounts,
        Map<String, StatusRow> statuses,
        Map<String, List<LifecycleChange>> lifecycle,
        Policies policies,
        Instant now) {

    @Nullable
    StatusRow status(String accountId) {
        return statuses.get(accountId);
    }

    /** Not before anything that it rests on, nor before what was known already: clocks of two nodes differ. */
    Instant knownFrom(String accountId) {
        StatusRow status = statuses.get(accountId);
        Instant known = status != null && status.assessedAt().isAfter(now) ? status.assessedAt() : now;
        for (LifecycleChange change : lifecycle.getOrDefault(accountId, List.of())) {
            known = change.recordedAt().isAfter(known) ? change.recordedAt() : known;
        }
        return known;
    }

    KnownHistory known(LockedAccount account, List<KeyObservation> observations) {
        return new KnownHistory(
                new AccountHistory(
                        account.partition(), observations, lifecycle.getOrDefault(account.accountId(), List.of())),
                policies);
    }
}
