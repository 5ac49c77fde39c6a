package io.rootproof.evidence;

import java.util.Set;

/** Which fields of a document the reading rules look at, so that a page can point at them. Paths leave out arrays. */
final class DecidingFields {

    private static final Set<String> FINDING = Set.of(
            "ProductArn",
            "GeneratorId",
            "AwsAccountId",
            "Region",
            "UpdatedAt",
            "RecordState",
            "Sample",
            "Compliance.Status",
            "Compliance.SecurityControlId",
            "Compliance.StatusReasons.ReasonCode");

    private static final Set<String> OCSF = Set.of(
            "status_code",
            "status_detail",
            "time",
            "time_dt",
            "metadata.event_code",
            "finding_info.created_time_dt",
            "finding_info.uid",
            "cloud.account.uid");

    private DecidingFields() {}

    static Set<String> of(Format format) {
        return switch (format) {
            case SECURITY_HUB_FINDING, PROWLER_ASFF -> FINDING;
            case PROWLER_OCSF -> OCSF;
            case ACCOUNT_SUMMARY_JSON, ACCOUNT_SUMMARY_XML ->
                Set.of("SummaryMap.AccountAccessKeysPresent", "AccountAccessKeysPresent");
            case ACCESS_KEY_LIST_XML -> Set.of("AccessKeyId", "Status", "CreateDate", "UserName", "IsTruncated");
            default -> Set.of();
        };
    }

    /** Columns of a credential report. */
    static boolean isColumn(String name) {
        return name.equals("user")
                || name.equals("arn")
                || name.startsWith("access_key_")
                || name.equals("additional_credentials_info");
    }
}
