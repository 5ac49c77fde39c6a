package io.rootproof.bundle;

import org.jspecify.annotations.Nullable;

/**
 * Whose rows a report holds.
 *
 * @param bundleId the bundle that {@code bundle_account} lists the accounts of; null for all accounts
 * @param auditPeriodId null where it is of no audit period
 * @param name of the audit period
 * @param words what the audit period covers, for people
 */
record ReportScope(
        @Nullable Long bundleId,
        @Nullable Long auditPeriodId,
        @Nullable String name,
        @Nullable String words) {

    static final ReportScope ALL = new ReportScope(null, null, null, null);

    /**
     * What goes behind a where clause to leave out accounts that are not in it; nothing where all of them are.
     *
     * @param column with its table, such as {@code t.account_id}
     */
    String only(String column) {
        return bundleId == null
                ? ""
                : " and exists (select 1 from bundle_account m where m.bundle_id = " + bundleId + " and m.account_id = "
                        + column + ")";
    }

    /** The same where rows that are about no account are kept. */
    String onlyOrNone(String column) {
        return bundleId == null
                ? ""
                : " and (" + column + " is null or exists (select 1 from bundle_account m where m.bundle_id = "
                        + bundleId + " and m.account_id = " + column + "))";
    }
}
