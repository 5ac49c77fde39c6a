package io.rootproof.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;

/** What IAM answers in one account. */
final class IamAnswers {

    private static final DateTimeFormatter IN_REPORT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
    private static final Duration REPORT_AGE = Duration.ofMinutes(2);

    /** Since when the organisation manages root credentials from above; in GovCloud it does not. */
    private static final DaysAgo CENTRALISED = new DaysAgo(44.2, null);

    private static final String NO_KEY = "false,N/A,N/A,N/A,N/A";

    private final Recording generate = Recording.of("iam/GenerateCredentialReport.xml");
    private final Recording get = Recording.of("iam/GetCredentialReport.xml");
    private final Recording report = Recording.of("iam/report.csv");
    private final Recording features = Recording.of("iam/ListOrganizationsFeatures.xml");
    private final Recording summary = Recording.of("iam/GetAccountSummary.xml");

    String generateCredentialReport(String requestId) {
        return generate.fill(Map.of("request", requestId));
    }

    String getCredentialReport(DemoAccount account, Instant now, Instant today, String requestId) {
        Instant generated = now.minus(REPORT_AGE);
        String csv = report.fill(Map.of(
                "account", account.accountId(),
                "partition", account.partition(),
                "password", account.partition().equals("aws-us-gov") ? "not_supported" : "true",
                "mfa", account.story().equals("LEGACY") ? "false" : "true",
                "key1", keySlot(account, generated, today)));
        String content = Base64.getEncoder().encodeToString(csv.getBytes(StandardCharsets.UTF_8));
        return get.fill(Map.of("content", content, "generated", generated.toString(), "request", requestId));
    }

    String getAccountSummary(DemoAccount account, Instant now, Instant today, String requestId) {
        return summary.fill(Map.of("keys", account.hasKey(now, today) ? "1" : "0", "request", requestId));
    }

    String listOrganizationsFeatures(String partition, Instant now, Instant today, String requestId) {
        boolean on = partition.equals("aws") && CENTRALISED.covers(now, today);
        return features.fill(
                Map.of("features", on ? "<member>RootCredentialsManagement</member>" : "", "request", requestId));
    }

    private static String keySlot(DemoAccount account, Instant at, Instant today) {
        DaysAgo key = account.key();
        if (key == null || !account.hasKey(at, today)) {
            return NO_KEY;
        }
        String made = IN_REPORT.format(key.start(today).atOffset(ZoneOffset.UTC));
        return account.keyActive()
                ? "true," + made + "," + IN_REPORT.format(at.minusSeconds(5400).atOffset(ZoneOffset.UTC))
                        + ",us-east-1,s3"
                : "false," + made + ",N/A,N/A,N/A";
    }
}
