package io.rootproof.credentialreport;

import io.rootproof.rootkey.KeyStatement;
import org.jspecify.annotations.Nullable;

/** What a report says of the account it was taken for. */
public sealed interface ReportReading {

    /**
     * @param statement what it says of keys
     * @param context what else the root row tells; null where there is no such row
     */
    record Judged(KeyStatement statement, @Nullable RootContext context) implements ReportReading {}

    /**
     * Another account's report: kept and flagged, never judged.
     *
     * @param reason one sentence for people
     */
    record Misfiled(String reason) implements ReportReading {}

    /**
     * A report from a partition without root users.
     *
     * @param reason one sentence for people
     */
    record NotApplicable(String reason) implements ReportReading {}
}
