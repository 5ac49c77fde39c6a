package io.rootproof.overview;

import io.rootproof.assessment.TimeByResult;
import io.rootproof.web.PeriodInView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of a period is proven.
 *
 * @param accountId null for all accounts together
 * @param to end of what was counted, not included: now, if the period has not ended
 * @param share passed ÷ (passed + failed + unknown), 0 to 1; null where there was nothing to prove
 */
public record CoverageAnswer(
        @Nullable String accountId,
        Instant from,
        Instant to,
        long passedSeconds,
        long failedSeconds,
        long unknownSeconds,
        long notAssessableSeconds,
        long notApplicableSeconds,
        @Nullable Double share) {

    static CoverageAnswer of(@Nullable String accountId, PeriodInView period, Instant now, TimeByResult time) {
        return new CoverageAnswer(
                accountId,
                period.from(),
                period.to().isAfter(now) ? now : period.to(),
                time.passed().toSeconds(),
                time.failed().toSeconds(),
                time.unknown().toSeconds(),
                time.notAssessable().toSeconds(),
                time.notApplicable().toSeconds(),
                time.share());
    }
}
