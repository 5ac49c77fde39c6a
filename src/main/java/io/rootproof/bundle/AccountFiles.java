package io.rootproof.bundle;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables about accounts, written one account at a time. */
final class AccountFiles implements AutoCloseable {

    static final String ACCOUNTS = "accounts.csv";
    static final String STATUS = "status.csv";
    static final String COVERAGE = "coverage.csv";
    static final String UNPROVEN = "failed-and-unproven.csv";

    private final CsvFile accounts;
    private final CsvFile status;
    private final CsvFile coverage;
    private final CsvFile unproven;

    AccountFiles(Path folder) {
        accounts = new CsvFile(
                folder.resolve(ACCOUNTS),
                "accountId",
                "name",
                "partition",
                "organizationalUnit",
                "lifecycle",
                "management",
                "inInventory",
                "inScope",
                "owner",
                "memberSince",
                "resultAtEnd",
                "coverage",
                "exceptedUntil");
        status = new CsvFile(
                folder.resolve(STATUS),
                "accountId",
                "name",
                "from",
                "to",
                "seconds",
                "inScope",
                "result",
                "reason",
                "conflicting",
                "evidenceId");
        coverage = new CsvFile(
                folder.resolve(COVERAGE),
                "accountId",
                "name",
                "passedSeconds",
                "failedSeconds",
                "unknownSeconds",
                "notAssessableSeconds",
                "notApplicableSeconds",
                "outOfScopeSeconds",
                "coverage",
                "evidenceRecords");
        unproven = new CsvFile(folder.resolve(UNPROVEN), "accountId", "name", "result", "reason", "seconds");
    }

    /**
     * @param exceptedUntil end of the exception in force at the end of the period; null if there is none
     */
    void add(AccountAsOf account, AccountTime time, long evidenceRecords, @Nullable Instant exceptedUntil) {
        String share = share(time);
        accounts.row(
                account.accountId(),
                account.name(),
                account.partition(),
                account.organizationalUnit(),
                account.lifecycle(),
                account.management(),
                account.listed(),
                account.inScope(),
                account.owner(),
                account.memberSince(),
                time.resultAtEnd().map(Enum::name).orElse(""),
                share,
                exceptedUntil);
        for (Segment segment : time.segments()) {
            status.row(
                    account.accountId(),
                    account.name(),
                    segment.from(),
                    segment.to(),
                    segment.seconds(),
                    segment.inScope(),
                    segment.result(),
                    segment.reason(),
                    segment.conflicting(),
                    segment.evidenceId());
        }
        coverage.row(
                account.accountId(),
                account.name(),
                time.secondsOf(Result.PASSED),
                time.secondsOf(Result.FAILED),
                time.secondsOf(Result.UNKNOWN),
                time.secondsOf(Result.NOT_ASSESSABLE),
                time.secondsOf(Result.NOT_APPLICABLE),
                time.outOfScopeSeconds(),
                share,
                evidenceRecords);
        causes(account, Result.FAILED, time.failed());
        causes(account, Result.UNKNOWN, time.unproven());
    }

    private void causes(AccountAsOf account, Result result, Map<Reason, Long> seconds) {
        seconds.forEach((reason, length) -> unproven.row(account.accountId(), account.name(), result, reason, length));
    }

    /** Passed time of the time that counts, rounded down: 1 means all of it. Empty where no time counts. */
    private static String share(AccountTime time) {
        long passed = time.secondsOf(Result.PASSED);
        long counted = passed + time.secondsOf(Result.FAILED) + time.secondsOf(Result.UNKNOWN);
        return counted == 0
                ? ""
                : BigDecimal.valueOf(passed)
                        .divide(BigDecimal.valueOf(counted), 4, RoundingMode.DOWN)
                        .toPlainString();
    }

    @Override
    public void close() {
        accounts.close();
        status.close();
        coverage.close();
        unproven.close();
    }
}
