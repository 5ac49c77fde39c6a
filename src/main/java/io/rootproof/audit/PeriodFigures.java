package io.rootproof.audit;

import io.quarkus.qute.TemplateData;
import io.rootproof.assessment.TimeByResult;
import io.rootproof.overview.Parts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How much of an audit period is proven.
 *
 * @param knownAt what was learned after this is left out
 * @param until end of what was counted, exclusive: the end of the period, or when it was asked
 * @param accounts the worst first
 * @param causes of uncovered time, the most first
 * @param days accounts by the worst result of each day, of days that had any to prove
 */
@TemplateData
record PeriodFigures(
        Instant knownAt,
        Instant until,
        List<AccountFigures> accounts,
        TimeByResult sum,
        List<Cause> causes,
        Map<LocalDate, Parts> days) {

    public String share() {
        return Share.of(sum);
    }

    /** Accounts with any time that was not proven. */
    public long uncovered() {
        return accounts.stream().filter(account -> account.gaps() > 0).count();
    }
}
