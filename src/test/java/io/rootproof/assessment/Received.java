package io.rootproof.assessment;

import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Evidence as AWS and Prowler write it, cut down to what is read. */
final class Received {

    private Received() {}

    /** FAILED, PASSED, or anything else that decides nothing. */
    static NewEvidence finding(String accountId, String status, Instant observedAt, Instant recordedAt) {
        return finding(accountId, "eu-central-1", status, observedAt, recordedAt);
    }

    static NewEvidence finding(String accountId, String region, String status, Instant observedAt, Instant recordedAt) {
        String json = """
                {"ProductArn":"arn:aws:securityhub:%s::product/aws/securityhub","AwsAccountId":"%s","Region":"%s",
                 "UpdatedAt":"%s","RecordState":"ACTIVE","Id":"finding-1",
                 "Compliance":{"Status":"%s","SecurityControlId":"IAM.4"}}""".formatted(region, accountId, region, observedAt, status);
        return evidence(
                Source.SECURITY_HUB,
                Format.SECURITY_HUB_FINDING,
                accountId,
                region,
                json,
                observedAt,
                recordedAt,
                Origin.run(1));
    }

    /** What GetAccountSummary says; null for a summary without the entry. */
    static NewEvidence summary(
            String accountId, @Nullable String keysPresent, Instant observedAt, Instant recordedAt, Origin origin) {
        String entry = keysPresent == null
                ? ""
                : "<entry><key>AccountAccessKeysPresent</key><value>" + keysPresent + "</value></entry>";
        String xml = "<GetAccountSummaryResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">"
                + "<GetAccountSummaryResult><SummaryMap>" + entry
                + "</SummaryMap></GetAccountSummaryResult></GetAccountSummaryResponse>";
        return evidence(
                Source.ACCOUNT_SUMMARY,
                Format.ACCOUNT_SUMMARY_XML,
                accountId,
                null,
                xml,
                observedAt,
                recordedAt,
                origin);
    }

    static NewEvidence summary(String accountId, String keysPresent, Instant observedAt) {
        return summary(accountId, keysPresent, observedAt, observedAt, Origin.run(1));
    }

    /** A list with one key, Active or Inactive, made at a time. */
    static NewEvidence key(
            Source source, String accountId, String status, Instant made, Instant observedAt, Instant recordedAt) {
        String member = "<member><UserName>root</UserName><AccessKeyId>AKIAIOSFODNN7EXAMPLE</AccessKeyId><Status>"
                + status + "</Status><CreateDate>" + made + "</CreateDate></member>";
        return keys(source, accountId, member, observedAt, recordedAt);
    }

    static NewEvidence noKeys(Source source, String accountId, Instant observedAt, Instant recordedAt) {
        return keys(source, accountId, "", observedAt, recordedAt);
    }

    /** An active key exists, or none does. */
    static NewEvidence prowler(String accountId, KeyState state, Instant observedAt, Instant recordedAt) {
        String json =
                """
                {"metadata":{"product":{"name":"Prowler"},"event_code":"iam_no_root_access_key"},
                 "cloud":{"account":{"uid":"%s"},"region":"us-east-1"},"time":%d,"status_code":"%s"}""".formatted(accountId, observedAt.toEpochMilli(), state == KeyState.ACTIVE_KEY ? "FAIL" : "PASS");
        return evidence(
                Source.PROWLER,
                Format.PROWLER_OCSF,
                accountId,
                "us-east-1",
                json,
                observedAt,
                recordedAt,
                Origin.imported(1, "ana"));
    }

    private static NewEvidence keys(
            Source source, String accountId, String members, Instant observedAt, Instant recordedAt) {
        String xml = "<ListAccessKeysResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">"
                + "<ListAccessKeysResult><IsTruncated>false</IsTruncated><AccessKeyMetadata>" + members
                + "</AccessKeyMetadata></ListAccessKeysResult></ListAccessKeysResponse>";
        return evidence(
                source, Format.ACCESS_KEY_LIST_XML, accountId, null, xml, observedAt, recordedAt, Origin.run(1));
    }

    static NewEvidence evidence(
            Source source,
            Format format,
            String accountId,
            @Nullable String region,
            String payload,
            Instant observedAt,
            Instant recordedAt,
            Origin origin) {
        return new NewEvidence(
                source,
                format,
                accountId,
                "aws",
                region,
                null,
                "Test",
                "{}",
                null,
                null,
                observedAt,
                recordedAt,
                payload.getBytes(StandardCharsets.UTF_8),
                null,
                origin);
    }
}
