package io.rootproof.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The seconds of finished days by result: a cache over the stored rows. */
@ApplicationScoped
class DayRows {

    /** What is to be summed up: days {@code [from, to)} of one account. */
    record OfAccount(String accountId, ResultView view, LocalDate from, LocalDate to) {}

    private final Database database;

    DayRows(Database database) {
        this.database = database;
    }

    void sum(List<OfAccount> accounts) {
        List<@Nullable Object[]> removed = new ArrayList<>();
        List<@Nullable Object[]> added = new ArrayList<>();
        for (OfAccount account : accounts) {
            if (account.from().isBefore(account.to())) {
                removed.add(new @Nullable Object[] {account.accountId(), account.from()});
            }
            for (LocalDate day = account.from(); day.isBefore(account.to()); day = day.plusDays(1)) {
                added.add(columns(account, day));
            }
        }
        database.batch("delete from result_day where account_id = ? and utc_day >= ?", removed);
        database.batch(
                "insert into result_day (account_id, utc_day, passed_seconds, failed_seconds, unknown_seconds,"
                        + " not_assessable_seconds, not_applicable_seconds) values (?, ?, ?, ?, ?, ?, ?)",
                added);
    }

    void forget(String accountId) {
        database.update("delete from result_day where account_id = ?", accountId);
    }

    private static @Nullable Object[] columns(OfAccount account, LocalDate day) {
        Durations durations = new Durations();
        account.view()
                .stretches(
                        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .forEach(durations::add);
        return new @Nullable Object[] {
            account.accountId(),
            day,
            durations.daySeconds(Result.PASSED),
            durations.daySeconds(Result.FAILED),
            durations.daySeconds(Result.UNKNOWN),
            durations.daySeconds(Result.NOT_ASSESSABLE),
            durations.daySeconds(Result.NOT_APPLICABLE)
        };
    }
}
