package io.rootproof.assessment;

import java.util.List;

/**
 * What was proven of one account over a period.
 *
 * @param name as the account is called now
 * @param organizationalUnit where it is now
 * @param stretches its time in scope, cut where the verdict changes, in order
 */
public record AccountCoverage(
        String accountId, String name, String organizationalUnit, TimeByResult time, List<ResultStretch> stretches) {

    public AccountCoverage {
        stretches = List.copyOf(stretches);
    }

    /** Failed and unproven stretches, in order. */
    public List<Gap> gaps() {
        return stretches.stream()
                .filter(stretch -> stretch.verdict().result() == Result.FAILED
                        || stretch.verdict().result() == Result.UNKNOWN)
                .map(stretch -> new Gap(accountId, stretch.from(), stretch.to(), stretch.verdict()))
                .toList();
    }
}
