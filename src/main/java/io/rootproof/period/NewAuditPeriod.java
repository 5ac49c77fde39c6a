package io.rootproof.period;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An audit period that somebody wants.
 *
 * @param from the first day, UTC
 * @param to the first day that no longer belongs to it, UTC
 * @param units paths such as {@code Root/Workloads}, with scope UNITS; units below come along
 * @param accounts 12 digits each, with scope ACCOUNTS
 * @param auditors user names of people with the auditor role; may be empty
 * @param bundleEvery null: by hand only
 * @param keepUntil the last day it is kept; null for no limit
 */
public record NewAuditPeriod(
        String name,
        LocalDate from,
        LocalDate to,
        PeriodScope scope,
        List<String> units,
        List<String> accounts,
        List<String> auditors,
        @Nullable BundleEvery bundleEvery,
        @Nullable LocalDate keepUntil) {

    public NewAuditPeriod {
        name = name.strip();
        units = units.stream().map(NewAuditPeriod::unit).distinct().toList();
        accounts = accounts.stream().map(String::strip).distinct().toList();
        auditors = auditors.stream().map(String::strip).distinct().toList();
    }

    /** Every account, by hand, kept without limit. */
    public static NewAuditPeriod ofAll(String name, LocalDate from, LocalDate to, List<String> auditors) {
        return new NewAuditPeriod(name, from, to, PeriodScope.ALL, List.of(), List.of(), auditors, null, null);
    }

    private static String unit(String given) {
        String path = given.strip();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
