package io.rootproof.evidence;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which fields of a document the reading rules look at, and which others speak of the same thing and nothing else. A page
 * marks the first, shows the second, and masks the rest. Paths leave out arrays.
 */
record DecidingFields(Set<String> deciding, Set<String> context) {

    private static final DecidingFields FINDING = new DecidingFields(
            Set.of(
                    "ProductArn",
                    "GeneratorId",
                    "AwsAccountId",
                    "Region",
                    "UpdatedAt",
                    "RecordState",
                    "Sample",
                    "Compliance.Status",
                    "Compliance.SecurityControlId",
                    "Compliance.StatusReasons.ReasonCode"),
            Set.of(
                    "SchemaVersion",
                    "Id",
                    "Title",
                    "CreatedAt",
                    "FirstObservedAt",
                    "LastObservedAt",
                    "ProcessedAt",
                    "Severity.Label",
                    "Workflow.Status"));

    private static final DecidingFields OCSF = new DecidingFields(
            Set.of(
                    "status_code",
                    "status_detail",
                    "time",
                    "time_dt",
                    "metadata.event_code",
                    "finding_info.created_time_dt",
                    "finding_info.uid",
                    "cloud.account.uid"),
            Set.of("severity", "finding_info.title", "cloud.region", "metadata.version"));

    private static final DecidingFields SUMMARY =
            new DecidingFields(Set.of("SummaryMap.AccountAccessKeysPresent", "AccountAccessKeysPresent"), Set.of());

    private static final DecidingFields KEY_LIST =
            new DecidingFields(Set.of("AccessKeyId", "Status", "CreateDate", "IsTruncated"), Set.of());

    /** Of a CloudTrail record, by itself or as the detail of an EventBridge event. */
    private static final DecidingFields TRAIL = new DecidingFields(
            withDetail(Set.of(
                    "eventSource",
                    "eventName",
                    "eventTime",
                    "awsRegion",
                    "errorCode",
                    "errorMessage",
                    "recipientAccountId",
                    "userIdentity.type",
                    "userIdentity.arn",
                    "userIdentity.accountId",
                    "requestParameters.userName",
                    "requestParameters.status",
                    "responseElements.accessKey.status")),
            withDetail(Set.of(
                    "eventID", "eventType", "sourceIPAddress", "id", "detail-type", "source", "account", "time")));

    private static final DecidingFields FEATURES =
            new DecidingFields(Set.of("EnabledFeatures", "member"), Set.of("OrganizationId"));

    /** Of a policy, a page of policies, and a page of what one is attached to. */
    private static final DecidingFields POLICIES = new DecidingFields(
            Set.of("Policy.Content", "Targets.TargetId", "Targets.Type"),
            Set.of(
                    "Policy.PolicySummary.Id",
                    "Policy.PolicySummary.Name",
                    "Policy.PolicySummary.Type",
                    "Policies.Id",
                    "Policies.Name",
                    "Policies.Type",
                    "Targets.Name"));

    private static final DecidingFields NONE = new DecidingFields(Set.of(), Set.of());

    static DecidingFields of(Format format) {
        return switch (format) {
            case SECURITY_HUB_FINDING, PROWLER_ASFF -> FINDING;
            case PROWLER_OCSF -> OCSF;
            case ACCOUNT_SUMMARY_JSON, ACCOUNT_SUMMARY_XML -> SUMMARY;
            case ACCESS_KEY_LIST_XML -> KEY_LIST;
            case CLOUDTRAIL_EVENT -> TRAIL;
            case ORGANIZATION_FEATURES -> FEATURES;
            case SERVICE_CONTROL_POLICIES -> POLICIES;
            default -> NONE;
        };
    }

    private static Set<String> withDetail(Set<String> fields) {
        return Stream.concat(fields.stream(), fields.stream().map(field -> "detail." + field))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean decides(String path) {
        return deciding.contains(path);
    }

    boolean isShown(String path) {
        return deciding.contains(path) || context.contains(path);
    }

    /** Whether there is something to show further down. */
    boolean leadsOn(String path) {
        String start = path.isEmpty() ? "" : path + ".";
        return deciding.stream().anyMatch(field -> field.startsWith(start))
                || context.stream().anyMatch(field -> field.startsWith(start));
    }

    /** Columns of a credential report. */
    static boolean isColumn(String name) {
        return name.equals("user")
                || name.equals("arn")
                || name.startsWith("access_key_")
                || name.equals("additional_credentials_info");
    }
}
