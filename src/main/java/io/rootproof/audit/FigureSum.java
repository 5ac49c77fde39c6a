package io.rootproof.audit;

import io.rootproof.assessment.AccountCoverage;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.ResultStretch;
import io.rootproof.assessment.TimeByResult;
import io.rootproof.overview.Parts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Takes accounts one by one, and adds them up. */
final class FigureSum {

    private record Key(Result result, Reason reason) {}

    private static final long DAY = 86_400;

    private final List<AccountFigures> accounts = new ArrayList<>();
    private final Map<Key, Duration> time = new HashMap<>();
    private final Map<Key, Integer> affected = new HashMap<>();
    private final Map<LocalDate, Parts> days = new TreeMap<>();
    private TimeByResult sum = TimeByResult.NONE;

    void add(AccountCoverage account) {
        accounts.add(AccountFigures.of(account));
        sum = sum.plus(account.time());
        Set<Key> met = new HashSet<>();
        account.gaps().forEach(gap -> {
            Key key = new Key(gap.verdict().result(), gap.verdict().reason());
            time.merge(key, gap.length(), Duration::plus);
            if (met.add(key)) {
                affected.merge(key, 1, Integer::sum);
            }
        });
        AccountDays.worst(account.stretches()).forEach((day, worst) -> days.merge(day, one(worst), Parts::plus));
    }

    static Parts one(Result worst) {
        return new Parts(
                worst == Result.PASSED ? 1 : 0, worst == Result.UNKNOWN ? 1 : 0, worst == Result.FAILED ? 1 : 0);
    }

    PeriodFigures figures(Instant knownAt, Instant until) {
        accounts.sort(AccountFigures.WORST_FIRST);
        return new PeriodFigures(
                knownAt,
                until,
                List.copyOf(accounts),
                sum,
                time.entrySet().stream()
                        .map(cause -> new Cause(
                                cause.getKey().result(),
                                cause.getKey().reason(),
                                affected.getOrDefault(cause.getKey(), 0),
                                cause.getValue()))
                        .sorted(Comparator.comparing(Cause::time).reversed().thenComparing(Cause::reason))
                        .toList(),
                days);
    }

    /** UTC days of one account. */
    static final class AccountDays {

        private AccountDays() {}

        /** The worst result of each day on which there was anything to prove: FAILED, then UNKNOWN, then PASSED. */
        static Map<LocalDate, Result> worst(List<ResultStretch> stretches) {
            Map<LocalDate, Result> days = new TreeMap<>();
            for (ResultStretch stretch : stretches) {
                Result result = stretch.verdict().result();
                if (rank(result) > 0) {
                    long last = Math.floorDiv(stretch.to().minusMillis(1).getEpochSecond(), DAY);
                    for (long day = Math.floorDiv(stretch.from().getEpochSecond(), DAY); day <= last; day++) {
                        days.merge(LocalDate.ofEpochDay(day), result, AccountDays::worse);
                    }
                }
            }
            return days;
        }

        static Result worse(Result one, Result other) {
            return rank(one) >= rank(other) ? one : other;
        }

        static int rank(Result result) {
            return switch (result) {
                case FAILED -> 3;
                case UNKNOWN -> 2;
                case PASSED -> 1;
                case NOT_ASSESSABLE, NOT_APPLICABLE -> 0;
            };
        }
    }
}
