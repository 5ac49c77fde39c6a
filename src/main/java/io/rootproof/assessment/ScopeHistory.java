package io.rootproof.assessment;

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
