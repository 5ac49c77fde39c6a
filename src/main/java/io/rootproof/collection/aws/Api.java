package io.rootproof.collection.aws;

/**
 * The AWS operations that are called, with how often one organisation may be asked. Where AWS publishes no rate, ours is
 * one that leaves room for other tools of the same organisation.
 */
public enum Api {
    /** Published: 3 requests a second with bursts of 6, for an account and Region. */
    GET_FINDINGS("GetFindings", 3, 6),
    GET_CALLER_IDENTITY("GetCallerIdentity", 10, 10),
    ASSUME_ROLE("AssumeRole", 20, 20),
    ASSUME_ROOT("AssumeRoot", 10, 10),
    /** Throttled for the organisation as a whole; AWS does not say at which rate. */
    GENERATE_CREDENTIAL_REPORT("GenerateCredentialReport", 5, 5),
    GET_CREDENTIAL_REPORT("GetCredentialReport", 20, 20),
    GET_ACCOUNT_SUMMARY("GetAccountSummary", 20, 20),
    LIST_ACCESS_KEYS("ListAccessKeys", 20, 20),
    DESCRIBE_ORGANIZATION("DescribeOrganization", 2, 2),
    LIST_ACCOUNTS("ListAccounts", 5, 8),
    LIST_ROOTS("ListRoots", 1, 2),
    LIST_ORGANIZATIONAL_UNITS("ListOrganizationalUnitsForParent", 5, 8),
    LIST_ACCOUNTS_FOR_PARENT("ListAccountsForParent", 5, 8),
    LIST_ORGANIZATIONS_FEATURES("ListOrganizationsFeatures", 2, 2),
    LIST_POLICIES("ListPolicies", 2, 4),
    DESCRIBE_POLICY("DescribePolicy", 2, 4),
    LIST_TARGETS_FOR_POLICY("ListTargetsForPolicy", 2, 4),
    /** Published: 2 requests a second, for an account and Region. */
    LOOKUP_EVENTS("LookupEvents", 2, 2);

    private final String operation;
    private final int perSecond;
    private final int burst;

    Api(String operation, int perSecond, int burst) {
        this.operation = operation;
        this.perSecond = perSecond;
        this.burst = burst;
    }

    /** As AWS names it. */
    public String operation() {
        return operation;
    }

    int perSecond() {
        return perSecond;
    }

    int burst() {
        return burst;
    }
}
