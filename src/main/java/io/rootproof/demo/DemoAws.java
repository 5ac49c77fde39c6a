package io.rootproof.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rootproof.collection.aws.RecordedRequest;
import io.rootproof.collection.aws.RecordedResponse;
import io.rootproof.collection.aws.RecordedResponses;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * AWS, as far as the demo organisation goes.
 *
 * @param today the demo's first start: the stories of the cast are told in days before it
 */
record DemoAws(DemoOrganization organization, Instant today, AtomicLong requests) implements RecordedResponses {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final OrganizationsAnswers ORGANIZATIONS = new OrganizationsAnswers();
    private static final PolicyAnswers POLICIES = new PolicyAnswers();
    private static final CloudTrailAnswers CLOUD_TRAIL = new CloudTrailAnswers();
    private static final StsAnswers STS = new StsAnswers();
    private static final IamAnswers IAM = new IamAnswers();
    private static final SecurityHubAnswers SECURITY_HUB = new SecurityHubAnswers();

    DemoAws(DemoOrganization organization, Instant today) {
        this(organization, today, new AtomicLong());
    }

    @Override
    public RecordedResponse answer(RecordedRequest request) {
        String requestId = "demo-%08d".formatted(requests.incrementAndGet());
        return switch (request.service()) {
            case "organizations" -> RecordedResponse.json(requestId, organizations(request));
            case "securityhub" -> RecordedResponse.json(requestId, findings(request));
            case "sts" -> sts(request, requestId);
            case "cloudtrail" ->
                RecordedResponse.json(
                        requestId, CLOUD_TRAIL.lookupEvents(caller(request), request.region(), body(request), today));
            default -> RecordedResponse.xml(200, requestId, iam(request, requestId));
        };
    }

    private String organizations(RecordedRequest request) {
        DemoAccount caller = caller(request);
        Instant now = request.at();
        List<DemoAccount> accounts = organization.accounts(caller.partition()).stream()
                .filter(account -> account.isMember(now, today))
                .toList();
        return switch (request.operation()) {
            case "DescribeOrganization" -> ORGANIZATIONS.describeOrganization(accounts, caller.partition());
            case "ListAccounts" -> ORGANIZATIONS.listAccounts(accounts, now, today);
            case "ListRoots" -> ORGANIZATIONS.listRoots();
            case "ListOrganizationalUnitsForParent" ->
                ORGANIZATIONS.listOrganizationalUnitsForParent(accounts, text(request, "ParentId"));
            case "ListAccountsForParent" ->
                ORGANIZATIONS.listAccountsForParent(accounts, text(request, "ParentId"), now, today);
            case "ListPolicies" -> POLICIES.listPolicies(caller.partition());
            case "DescribePolicy" -> POLICIES.describePolicy(caller.partition(), text(request, "PolicyId"));
            case "ListTargetsForPolicy" ->
                POLICIES.listTargets(caller.partition(), text(request, "PolicyId"), now, today);
            default -> throw new IllegalArgumentException("Not recorded: " + request.operation());
        };
    }

    private RecordedResponse sts(RecordedRequest request, String requestId) {
        DemoAccount caller = caller(request);
        if (request.operation().equals("GetCallerIdentity")) {
            return RecordedResponse.xml(200, requestId, STS.getCallerIdentity(caller, requestId));
        }
        String role = Objects.requireNonNull(request.parameters().get("RoleArn"));
        DemoAccount account = organization.account(role.split(":")[4]).orElseThrow();
        return account.isReachable(request.at(), today)
                ? RecordedResponse.xml(200, requestId, STS.assumeRole(account, role, request.at(), requestId))
                : RecordedResponse.xml(403, requestId, STS.accessDenied(caller, role, requestId));
    }

    private String iam(RecordedRequest request, String requestId) {
        DemoAccount account = caller(request);
        return switch (request.operation()) {
            case "GenerateCredentialReport" -> IAM.generateCredentialReport(requestId);
            case "GetCredentialReport" -> IAM.getCredentialReport(account, request.at(), today, requestId);
            case "GetAccountSummary" -> IAM.getAccountSummary(account, request.at(), today, requestId);
            case "ListOrganizationsFeatures" ->
                IAM.listOrganizationsFeatures(account.partition(), request.at(), today, requestId);
            default -> throw new IllegalArgumentException("Not recorded: " + request.operation());
        };
    }

    private String findings(RecordedRequest request) {
        DemoAccount caller = caller(request);
        JsonNode asked = body(request);
        JsonNode filters = asked.path("Filters");
        JsonNode updated = filters.path("UpdatedAt").path(0).path("Start");
        List<String> findings = SECURITY_HUB.findings(
                organization.accounts(caller.partition()),
                caller.partition().equals("aws") ? List.of(request.region(), "us-east-1") : List.of(request.region()),
                filters.has("ComplianceSecurityControlId"),
                updated.isMissingNode() ? Instant.EPOCH : Instant.parse(updated.asText()),
                request.at(),
                today);
        return page(
                findings,
                asked.path("NextToken").asInt(0),
                asked.path("MaxResults").asInt(100));
    }

    private static String page(List<String> findings, int from, int size) {
        int to = Math.min(from + size, findings.size());
        String next = to < findings.size() ? ",\"NextToken\":\"" + to + "\"" : "";
        return "{\"Findings\":[" + String.join(",", findings.subList(from, to)) + "]" + next + "}";
    }

    // Credentials handed out by AssumeRole name the account; the collector's own stand for the management account.
    private DemoAccount caller(RecordedRequest request) {
        String key = Objects.requireNonNull(request.accessKeyId());
        if (key.startsWith(StsAnswers.ACCESS_KEY_PREFIX)) {
            return organization
                    .account(key.substring(StsAnswers.ACCESS_KEY_PREFIX.length()))
                    .orElseThrow();
        }
        return organization.accounts(partition(request.region())).getFirst();
    }

    private static String partition(String region) {
        if (region.startsWith("us-gov-")) {
            return "aws-us-gov";
        }
        return region.startsWith("cn-") ? "aws-cn" : "aws";
    }

    private static String text(RecordedRequest request, String field) {
        return body(request).path(field).asText();
    }

    private static JsonNode body(RecordedRequest request) {
        try {
            return JSON.readTree(request.body());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
