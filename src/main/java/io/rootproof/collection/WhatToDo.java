package io.rootproof.collection;

import java.util.Map;
import java.util.Set;

/**
 * What to do about a failed call.
 *
 * @param who must act
 * @param text a sentence or two
 */
record WhatToDo(WhoActs who, String text) {

    private static final Set<String> DENIED = Set.of(
            "AccessDenied", "AccessDeniedException", "AccessDeniedForDependencyException", "UnauthorizedOperation");
    private static final Set<String> THROTTLED = Set.of(
            "Throttling",
            "ThrottlingException",
            "TooManyRequestsException",
            "RequestLimitExceeded",
            "LimitExceeded",
            "LimitExceededException",
            "HTTP 429");
    private static final Set<String> BAD_CREDENTIALS = Set.of(
            "ExpiredToken",
            "ExpiredTokenException",
            "InvalidClientTokenId",
            "UnrecognizedClientException",
            "SignatureDoesNotMatch",
            "InvalidSignatureException",
            "IncompleteSignature",
            "AuthFailure",
            "NoCredentials");

    private static final WhatToDo POLICIES = new WhatToDo(
            WhoActs.CLOUD_TEAM,
            "Allow the collector organizations:ListPolicies, organizations:DescribePolicy and"
                    + " organizations:ListTargetsForPolicy (docs/aws), or set prevention=false for the connection. No result"
                    + " depends on it; accounts are shown as they were bound when policies were last read.");

    private static final WhatToDo NOT_DELEGATED = new WhatToDo(
            WhoActs.CLOUD_TEAM,
            "Make this account a delegated administrator for IAM, or let the collector run in the management account; or"
                    + " set prevention=false for the connection. No result depends on it.");

    private static final Map<String, WhatToDo> BY_CODE = Map.ofEntries(
            code(
                    "Timeout",
                    WhoActs.NOBODY,
                    "AWS did not answer in time. If it stays so, check the network between"
                            + " Rootproof and AWS, proxies included."),
            code(
                    "ConnectionCut",
                    WhoActs.NOBODY,
                    "The connection broke off. If it stays so, check the network between"
                            + " Rootproof and AWS, proxies included."),
            code(
                    "Unreachable",
                    WhoActs.OPERATOR,
                    "Check name resolution, proxy and firewall: the endpoint of this"
                            + " service and Region cannot be reached. A mistyped Region looks the same."),
            code(
                    "TlsFailed",
                    WhoActs.OPERATOR,
                    "Check the time of this machine and the certificates that it trusts: an"
                            + " inspecting proxy needs its own certificate there."),
            code(
                    "MalformedResponse",
                    WhoActs.OPERATOR,
                    "What answered was not AWS as documented. Check for a proxy that"
                            + " changes answers, and AWS_ENDPOINT_URL; then report it with the request id."),
            code(
                    "ReportNotReady",
                    WhoActs.NOBODY,
                    "AWS was still making the credential report after 120 seconds. The"
                            + " next run will find it made."),
            code(
                    "MisfiledReport",
                    WhoActs.OPERATOR,
                    "The report is kept, but speaks of another account, so it counts"
                            + " for none. Check which account the member role is in."),
            code(
                    "UnreadableReport",
                    WhoActs.OPERATOR,
                    "The report is kept, but cannot be read. Look at the evidence" + " record; then report it."),
            code(
                    "OptInRequired",
                    WhoActs.CLOUD_TEAM,
                    "The Region is not enabled for this account: enable it, or take it"
                            + " out of the connection's regions."),
            code(
                    "RegionDisabledException",
                    WhoActs.CLOUD_TEAM,
                    "STS is switched off for this Region: activate it in the"
                            + " account settings of IAM, or put another Region first."),
            code(
                    "InvalidAccessException",
                    WhoActs.CLOUD_TEAM,
                    "Security Hub is not on in this Region for the account"
                            + " that asks: switch it on, or take the Region out of the connection's regions."),
            code(
                    "NoConnection",
                    WhoActs.OPERATOR,
                    "Set rootproof.aws.connections.<name>.enabled=true and what"
                            + " docs/configuration.md lists beside it, or import evidence instead."),
            code(
                    "NotStored",
                    WhoActs.OPERATOR,
                    "Check the database: its disk, its connections, its log. The next run" + " collects this again."),
            code(
                    "NotAssessed",
                    WhoActs.OPERATOR,
                    "The evidence is stored; its results follow as soon as the cause in" + " the log is removed."),
            Map.entry("AccountNotManagementOrDelegatedAdministrator", NOT_DELEGATED),
            Map.entry("AccountNotManagementOrDelegatedAdministratorException", NOT_DELEGATED),
            code("Interrupted", WhoActs.NOBODY, "What had been stored stays. The next run collects the rest."),
            code(
                    "InternalError",
                    WhoActs.OPERATOR,
                    "This is an error of Rootproof. Its log has the details at this" + " time; please report it."));

    private static final Map<String, WhatToDo> DENIED_BY_CALL = Map.of(
            "AssumeRole",
                    new WhatToDo(
                            WhoActs.ACCOUNT_OWNER,
                            "Deploy the member role to this account, with this"
                                    + " collector as trusted principal and the right external id (docs/aws). A stack set does not reach"
                                    + " the management account: deploy the role there by itself."),
            "AssumeRoot",
                    new WhatToDo(
                            WhoActs.CLOUD_TEAM,
                            "Enable centralised root access with privileged root actions"
                                    + " (RootCredentialsManagement) and allow the collector sts:AssumeRoot with the audit task policy;"
                                    + " or set root-audit=false."),
            "LookupEvents",
                    new WhatToDo(
                            WhoActs.ACCOUNT_OWNER,
                            "Allow the member role cloudtrail:LookupEvents: deploy the template of docs/aws again."
                                    + " Until then look into the account's event history by hand."),
            "ListOrganizationsFeatures",
                    new WhatToDo(
                            WhoActs.CLOUD_TEAM,
                            "Allow the collector iam:ListOrganizationsFeatures (docs/aws), or set prevention=false for"
                                    + " the connection. No result depends on it."),
            "ListPolicies", POLICIES,
            "DescribePolicy", POLICIES,
            "ListTargetsForPolicy", POLICIES,
            "GetFindings",
                    new WhatToDo(
                            WhoActs.CLOUD_TEAM,
                            "Allow the collector's role securityhub:GetFindings in this"
                                    + " Region. From the delegated administrator's account it sees the whole organisation."),
            "ListAccounts",
                    new WhatToDo(
                            WhoActs.CLOUD_TEAM,
                            "Let the collector run in the management account or in one"
                                    + " with delegated administration, and allow organizations:ListAccounts. Until then accounts that"
                                    + " were known before are collected, and new ones are missed."));

    static WhatToDo about(String call, String code) {
        if (DENIED.contains(code)) {
            return DENIED_BY_CALL.getOrDefault(
                    call,
                    new WhatToDo(
                            WhoActs.CLOUD_TEAM,
                            "Allow the role this call: docs/aws has the policy. Service control"
                                    + " policies and permission boundaries can deny it too."));
        }
        if (THROTTLED.contains(code)) {
            return new WhatToDo(
                    WhoActs.NOBODY,
                    "AWS asked for patience, again and again. If it stays so, lower"
                            + " rootproof.collection.speed or see which other tool uses up the quota.");
        }
        if (BAD_CREDENTIALS.contains(code)) {
            return new WhatToDo(
                    WhoActs.OPERATOR,
                    "Give the collector valid AWS credentials: check the instance role or"
                            + " profile of this connection, and the time of this machine.");
        }
        WhatToDo known = BY_CODE.get(code);
        return known != null
                ? known
                : new WhatToDo(
                        WhoActs.NOBODY,
                        "The next run tries again. If it stays so, look the code up in AWS's" + " documentation of "
                                + call + ".");
    }

    private static Map.Entry<String, WhatToDo> code(String code, WhoActs who, String text) {
        return Map.entry(code, new WhatToDo(who, text));
    }
}
