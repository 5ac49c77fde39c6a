package io.rootproof.assessment;

import java.util.List;

/**
 * What was proven of one account over a period.
 *
 * @param gaps failed and unproven stretches, in order
 */
public record AccountCoverage(String accountId, TimeByResult time, List<Gap> gaps) {

    public AccountCoverage {
        gaps = List.copyOf(gaps);
    }
}
