package io.rootproof.bundle;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.bundle.pdf.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The sums over all accounts that page one prints. Only time and accounts in scope count. */
final class Totals {

    private final Map<Result, Long> accountsAtEnd = new EnumMap<>(Result.class);
    private final Map<Result, Long> seconds = new EnumMap<>(Result.class);
    private final Map<Reason, Long> unprovenByCause = new EnumMap<>(Reason.class);
    private final List<Mark> days;
    private long inScope;
    private long outOfScope;
    private long uncoveredAccounts;
    private long failedAccounts;

    Totals(ReportPeriod period) {
        days = new ArrayList<>(Collections.nCopies(period.days(), Mark.NONE));
    }

    void add(AccountAsOf account, AccountTime time) {
        if (account.inScope()) {
            inScope++;
            time.resultAtEnd().ifPresent(result -> accountsAtEnd.merge(result, 1L, Long::sum));
        } else {
            outOfScope++;
        }
        time.seconds().forEach((result, length) -> seconds.merge(result, length, Long::sum));
        time.unproven().forEach((reason, length) -> unprovenByCause.merge(reason, length, Long::sum));
        uncoveredAccounts += time.secondsOf(Result.UNKNOWN) > 0 ? 1 : 0;
        failedAccounts += time.secondsOf(Result.FAILED) > 0 ? 1 : 0;
        for (int day = 0; day < days.size(); day++) {
            days.set(day, Days.worse(days.get(day), time.days().get(day)));
        }
    }

    long accountsAtEnd(Result result) {
        return accountsAtEnd.getOrDefault(result, 0L);
    }

    long seconds(Result result) {
        return seconds.getOrDefault(result, 0L);
    }

    /** PASSED seconds of 1,000 that count; empty time is no coverage. */
    long coverage() {
        long counted = seconds(Result.PASSED) + seconds(Result.FAILED) + seconds(Result.UNKNOWN);
        return counted == 0 ? 0 : seconds(Result.PASSED) * 1000 / counted;
    }

    Map<Reason, Long> unprovenByCause() {
        return unprovenByCause;
    }

    List<Mark> days() {
        return days;
    }

    long inScope() {
        return inScope;
    }

    long outOfScope() {
        return outOfScope;
    }

    long uncoveredAccounts() {
        return uncoveredAccounts;
    }

    long failedAccounts() {
        return failedAccounts;
    }
}
