package io.rootproof.credentialreport;

import io.rootproof.credentialreport.ReportReading.Judged;
import io.rootproof.credentialreport.ReportReading.Misfiled;
import io.rootproof.credentialreport.ReportReading.NotApplicable;
import io.rootproof.rootkey.KeyStatement;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decoded IAM credential report. It carries no time of its own: the time that counts is the API's
 * {@code GeneratedTime}, beside it.
 *
 * @param header the column names as written
 * @param root the row {@code <root_account>}; null where the report has none
 * @param anyArn the first ARN in the report, which tells whose report it is even without a root row; null if none
 */
public record CredentialReport(
        List<String> header,
        @Nullable RootRow root,
        @Nullable IamArn anyArn) {

    /**
     * Reads a report.
     *
     * @param csv the decoded content, as IAM gave it or as saved from the console
     * @throws io.rootproof.rootkey.UnreadableDocument if it is not a credential report, or broken
     */
    public static CredentialReport read(byte[] csv) {
        return read(new ByteArrayInputStream(csv));
    }

    /**
     * As {@link #read(byte[])}, keeping no more than one row.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static CredentialReport read(InputStream csv) {
        return new CredentialReportParser(csv).read();
    }

    /**
     * What the report says of one account's root user.
     *
     * @param accountId the account it was fetched or imported for
     * @param partition that account's, where known; null to take the report's own
     */
    public ReportReading readFor(String accountId, @Nullable String partition) {
        IamArn subject = root != null ? IamArn.of(root.cell("arn")) : anyArn;
        if (root != null && !isRootOf(accountId, partition, subject)) {
            return new Misfiled("The root row's ARN is not that of the root user of account " + accountId
                    + ", so the report belongs elsewhere.");
        }
        if (subject != null && !isOf(accountId, partition, subject)) {
            return new Misfiled("The report's users belong to account " + subject.accountId() + " in partition "
                    + subject.partition() + ", not to account " + accountId + ".");
        }
        return root != null ? new Judged(root.statement(), root.context()) : withoutRootRow(partition, subject);
    }

    private static boolean isRootOf(String accountId, @Nullable String partition, @Nullable IamArn arn) {
        return arn != null && arn.resource().equals("root") && isOf(accountId, partition, arn);
    }

    private static boolean isOf(String accountId, @Nullable String partition, IamArn arn) {
        return arn.accountId().equals(accountId)
                && (partition == null || arn.partition().equals(partition));
    }

    private static ReportReading withoutRootRow(@Nullable String known, @Nullable IamArn subject) {
        String partition = known != null || subject == null ? known : subject.partition();
        return "aws-cn".equals(partition)
                ? new NotApplicable("The report has no row <root_account>, and in aws-cn accounts have no root user.")
                : new Judged(
                        KeyStatement.indeterminate("The report has no row <root_account>, so it decides nothing."),
                        null);
    }
}
