package io.rootproof.assessment;

import io.rootproof.account.Account;
import io.rootproof.account.AccountChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When an account was in scope.
 *
 * @param since from when it belongs to the population
 * @param inScopeAtFirst before the first change
 * @param changes in any order
 */
record ScopeHistory(Instant since, boolean inScopeAtFirst, List<Change> changes) {

    /** From an instant on it was in scope, or out of it. */
    record Change(Instant effectiveAt, boolean inScope) {}

    /** Of an account with all its changes, in order of learning. */
    static ScopeHistory of(Account account, List<AccountChange> inOrder) {
        List<AccountChange> ofScope = inOrder.stream()
                .filter(change -> change.field == AccountChange.Field.SCOPE)
                .toList();
        boolean atFirst = ofScope.isEmpty() ? account.inScope : !"false".equals(ofScope.getFirst().fromValue);
        return new ScopeHistory(
                account.joinedAt == null ? account.firstSeenAt : account.joinedAt,
                atFirst,
                ofScope.stream()
                        .map(change -> new Change(change.effectiveAt, "true".equals(change.toValue)))
                        .toList());
    }

    /** The parts of a period within which it was in scope. */
    List<Period> within(Period period) {
        List<Period> parts = new ArrayList<>();
        boolean inScope = inScopeAtFirst;
        Instant from = since;
        List<Change> inOrder = changes.stream()
                .sorted(Comparator.comparing(Change::effectiveAt))
                .toList();
        for (Change change : inOrder) {
            if (inScope) {
                add(parts, new Period(from, change.effectiveAt()), period);
            }
            inScope = change.inScope();
            from = change.effectiveAt().isAfter(since) ? change.effectiveAt() : since;
        }
        if (inScope) {
            add(parts, new Period(from, period.to()), period);
        }
        return parts;
    }

    private static void add(List<Period> parts, Period part, Period period) {
        Period clipped = part.within(period);
        if (!clipped.isEmpty()) {
            parts.add(clipped);
        }
    }
}
