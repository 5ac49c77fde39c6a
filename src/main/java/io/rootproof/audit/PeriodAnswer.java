package io.rootproof.audit;

import io.rootproof.period.AuditPeriod;
import io.rootproof.period.BundleEvery;
import io.rootproof.period.PeriodScope;
import io.rootproof.period.PeriodState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An audit period, as the API answers it.
 *
 * @param from the first UTC day
 * @param to the first UTC day that no longer belongs to it
 * @param units organisational units that were asked for
 * @param accounts accounts that were asked for by name; at most 40 are listed
 * @param auditors user names of those who read it now
 * @param bundleEvery null: bundles are made by hand only
 * @param keepUntil null for no limit
 * @param tickets how many were open at any time of it
 * @param populationChanges how many changes its accounts had in it
 * @param exceptions how many were asked for before its end and not ended before its beginning
 * @param reviews how many were signed in it
 * @param finalBundleId the bundle that closing sealed; null before
 */
public record PeriodAnswer(
        String id,
        String name,
        LocalDate from,
        LocalDate to,
        PeriodScope scope,
        List<String> units,
        List<String> accounts,
        List<String> auditors,
        PeriodState state,
        @Nullable BundleEvery bundleEvery,
        @Nullable LocalDate keepUntil,
        boolean legalHold,
        Instant createdAt,
        String createdBy,
        @Nullable Instant closedAt,
        CoverageAnswer coverage,
        long tickets,
        long populationChanges,
        long exceptions,
        long reviews,
        long samples,
        @Nullable String finalBundleId) {

    static PeriodAnswer of(AuditPeriod period, PeriodLook look, PeriodFigures figures, @Nullable Long finalBundle) {
        return new PeriodAnswer(
                String.valueOf(period.id),
                period.name,
                period.firstDay(),
                period.untilDay(),
                period.scope,
                look.units(),
                look.accounts(),
                look.auditors(),
                period.state,
                period.bundleEvery,
                period.keepUntil,
                period.legalHold,
                period.createdAt,
                period.createdBy,
                period.closedAt,
                CoverageAnswer.of(figures),
                look.tickets(),
                look.populationChanges(),
                look.exceptions(),
                look.reviews(),
                look.samples(),
                finalBundle == null ? null : String.valueOf(finalBundle));
    }
}
