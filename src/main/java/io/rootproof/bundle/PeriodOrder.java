package io.rootproof.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a bundle one of an audit period.
 *
 * @param name as the period is called
 * @param words what it covers, for people
 * @param accountIds the accounts that it has now
 * @param onlyOnce names what there may be only one bundle of; null where there may be many
 */
record PeriodOrder(
        long auditPeriodId,
        String name,
        String words,
        List<String> accountIds,
        BundleCause cause,
        @Nullable String onlyOnce) {

    public PeriodOrder {
        accountIds = List.copyOf(accountIds);
    }
}
