package io.rootproof.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A UTC day of all accounts in scope. Each account counts once, by its worst result of the day.
 *
 * @param share of the provable time that is proven, 0 to 1; null where there was none
 */
public record OrganisationDay(
        LocalDate day,
        int failed,
        int unknown,
        int passed,
        int notJudged,
        @Nullable Double share) {

    /** The day's worst result; null for a day without accounts to judge. */
    public @Nullable Result worst() {
        if (failed > 0) {
            return Result.FAILED;
        }
        return unknown > 0 ? Result.UNKNOWN : passed > 0 ? Result.PASSED : null;
    }
}
