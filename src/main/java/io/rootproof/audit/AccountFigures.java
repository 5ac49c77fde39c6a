package io.rootproof.audit;

import io.quarkus.qute.TemplateData;
import io.rootproof.assessment.AccountCoverage;
import io.rootproof.assessment.Gap;
import io.rootproof.assessment.TimeByResult;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One account of an audit period, added up.
 *
 * @param gaps how many stretches were not covered by proof
 * @param longest the longest of them; null where there is none
 */
@TemplateData
record AccountFigures(
        String accountId,
        String name,
        String organizationalUnit,
        TimeByResult time,
        int gaps,
        @Nullable Gap longest) {

    /** The most uncovered time first, then the most failed time; ties by id. */
    static final Comparator<AccountFigures> WORST_FIRST = Comparator.comparing(AccountFigures::uncovered)
            .thenComparing(figures -> figures.time().failed())
            .reversed()
            .thenComparing(AccountFigures::accountId);

    static AccountFigures of(AccountCoverage account) {
        List<Gap> gaps = account.gaps();
        return new AccountFigures(
                account.accountId(),
                account.name(),
                account.organizationalUnit(),
                account.time(),
                gaps.size(),
                gaps.stream().max(Comparator.comparing(Gap::length)).orElse(null));
    }

    public Duration uncovered() {
        return time.failed().plus(time.unknown());
    }

    public String share() {
        return Share.of(time);
    }
}
