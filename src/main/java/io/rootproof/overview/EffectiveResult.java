package io.rootproof.overview;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;

/**
 * What a stored result is worth now, in queries over {@code AccountStatus s} and {@code :now}: an account that was never
 * assessed, or whose result has expired, is UNKNOWN, whatever the row says.
 */
final class EffectiveResult {

    static final String HOLDS = "(s.validUntil is null or s.validUntil >= :now)";

    static final String IS_UNKNOWN =
            "(s.accountId is null or s.validUntil < :now or s.result = io.rootproof.assessment.Result.UNKNOWN)";

    /** 0 is the worst. */
    static final String RANK = "case when s.accountId is null or s.validUntil < :now then 1"
            + " when s.result = io.rootproof.assessment.Result.FAILED then 0"
            + " when s.result = io.rootproof.assessment.Result.UNKNOWN then 1"
            + " when s.result = io.rootproof.assessment.Result.NOT_ASSESSABLE then 2"
            + " when s.result = io.rootproof.assessment.Result.NOT_APPLICABLE then 3"
            + " else 4 end";

    private EffectiveResult() {}

    static String is(Result result) {
        return result == Result.UNKNOWN
                ? IS_UNKNOWN
                : "(s.result = io.rootproof.assessment.Result." + result + " and " + HOLDS + ")";
    }

    static String is(Reason reason) {
        String stored = "(s.reason = io.rootproof.assessment.Reason." + reason + " and " + HOLDS + ")";
        return switch (reason) {
            case STALE -> "(s.validUntil < :now or s.reason = io.rootproof.assessment.Reason.STALE)";
            case NO_EVIDENCE -> "(s.accountId is null or " + stored + ")";
            default -> stored;
        };
    }
}
