package io.rootproof.audit;

import io.rootproof.assessment.TimeByResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much is proven, to the second.
 *
 * @param until end of what was counted, not included: now, if the period has not ended
 * @param knownAt what was learned after this is left out: when the period was closed, or now
 * @param share passed ÷ (passed + failed + unknown), 0 to 1; null where there was nothing to prove
 */
public record CoverageAnswer(
        Instant until,
        Instant knownAt,
        long accounts,
        long passedSeconds,
        long failedSeconds,
        long unknownSeconds,
        long notAssessableSeconds,
        long notApplicableSeconds,
        @Nullable Double share) {

    static CoverageAnswer of(PeriodFigures figures) {
        TimeByResult sum = figures.sum();
        return new CoverageAnswer(
                figures.until(),
                figures.knownAt(),
                figures.accounts().size(),
                sum.passed().toSeconds(),
                sum.failed().toSeconds(),
                sum.unknown().toSeconds(),
                sum.notAssessable().toSeconds(),
                sum.notApplicable().toSeconds(),
                sum.share());
    }
}
