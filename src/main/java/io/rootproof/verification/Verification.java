package io.rootproof.verification;

import io.rootproof.signing.Trust;
import java.util.List;

/**
 * What came of checking a bundle.
 *
 * @param valid whether no check failed; who signed and when is said by the other two
 */
public record Verification(boolean valid, Trust trust, TimestampStatus timestamp, List<Check> checks) {

    static Verification of(Trust trust, TimestampStatus timestamp, List<Check> checks) {
        return new Verification(
                checks.stream().noneMatch(check -> check.outcome() == Outcome.FAIL),
                trust,
                timestamp,
                List.copyOf(checks));
    }

    /** The check of that name. */
    public Check check(CheckName name) {
        return checks.stream().filter(each -> each.name() == name).findFirst().orElseThrow();
    }
}
