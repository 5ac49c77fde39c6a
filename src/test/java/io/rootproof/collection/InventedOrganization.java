package io.rootproof.collection;

import static java.util.stream.Collectors.joining;

import io.rootproof.collection.aws.RecordedRequest;
import io.rootproof.collection.aws.RecordedResponse;
import io.rootproof.collection.aws.RecordedResponses;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * An organisation of any size that answers as AWS does: pages, reports that are made on the second asking, accounts that
 * let nobody in. Account 0 is the management account and the one that the collector runs in.
 */
public class InventedOrganization implements RecordedResponses {

    private static final int PER_PAGE = 20;

    private final int accounts;
    private final Set<Integer> closedDoors;
    private final Instant reportsGenerated;
    private final Set<String> reportsAsked = ConcurrentHashMap.newKeySet();
    private final List<String> operations = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();

    public InventedOrganization(int accounts, Set<Integer> closedDoors, Instant reportsGenerated) {
        this.accounts = accounts;
        this.closedDoors = closedDoors;
        this.reportsGenerated = reportsGenerated;
    }

    public static String account(int number) {
        return "4%011d".formatted(number);
    }

    /** What was asked for so far, in the order of asking. */
    public List<String> operations() {
        return List.copyOf(operations);
    }

    @Override
    public RecordedResponse answer(RecordedRequest request) {
        String id = "request-" + calls.incrementAndGet();
        operations.add(request.operation());
        return switch (request.operation()) {
            case "GetCallerIdentity" -> xml(id, "GetCallerIdentity", """
                    <Arn>arn:aws:iam::%1$s:role/collector</Arn><UserId>AIDA</UserId><Account>%1$s</Account>""".formatted(account(0)));
            case "AssumeRole" ->
                assumeRole(id, request.parameters().get("RoleArn").substring(13, 25));
            case "AssumeRoot" ->
                xml(id, "AssumeRoot", credentials(request.parameters().get("TargetPrincipal")));
            case "DescribeOrganization" ->
                RecordedResponse.json(
                        id, "{\"Organization\":{\"Id\":\"o-1\",\"MasterAccountId\":\"" + account(0) + "\"}}");
            case "ListAccounts" -> listAccounts(id, request.body());
            case "ListRoots" -> RecordedResponse.json(id, "{\"Roots\":[{\"Id\":\"r-1\",\"Name\":\"Root\"}]}");
            case "ListOrganizationalUnitsForParent" ->
                RecordedResponse.json(
                        id,
                        request.body().contains("r-1")
                                ? "{\"OrganizationalUnits\":[{\"Id\":\"ou-1\",\"Name\":\"Workloads\"}]}"
                                : "{\"OrganizationalUnits\":[]}");
            case "ListAccountsForParent" ->
                request.body().contains("r-1")
                        ? RecordedResponse.json(id, "{\"Accounts\":[{\"Id\":\"" + account(0) + "\"}]}")
                        : listAccounts(id, request.body());
            case "ListOrganizationsFeatures" ->
                xml(
                        id,
                        "ListOrganizationsFeatures",
                        "<OrganizationId>o-1</OrganizationId><EnabledFeatures>"
                                + "<member>RootCredentialsManagement</member></EnabledFeatures>");
            case "ListPolicies", "DescribePolicy", "ListTargetsForPolicy" ->
                InventedPolicies.answer(id, request.operation(), request.body());
            case "GetFindings" -> findings(id, request);
            case "GenerateCredentialReport" -> generate(id, accountOf(request));
            case "GetCredentialReport" -> report(id, accountOf(request));
            case "GetAccountSummary" -> xml(id, "GetAccountSummary", """
                    <SummaryMap><entry><key>AccountAccessKeysPresent</key><value>0</value></entry></SummaryMap>""");
            case "ListAccessKeys" -> xml(id, "ListAccessKeys", "<IsTruncated>false</IsTruncated><AccessKeyMetadata/>");
            default -> error(400, id, "InvalidAction", "Not invented: " + request.operation());
        };
    }

    private RecordedResponse assumeRole(String id, String account) {
        int number = Integer.parseInt(account.substring(1));
        return closedDoors.contains(number)
                ? error(403, id, "AccessDenied", "User is not authorized to perform: sts:AssumeRole")
                : xml(id, "AssumeRole", credentials(account));
    }

    private static String credentials(String account) {
        return """
                <Credentials><AccessKeyId>ASIA%s</AccessKeyId><SecretAccessKey>secret</SecretAccessKey>\
                <SessionToken>token</SessionToken><Expiration>2030-01-01T00:00:00Z</Expiration></Credentials>""".formatted(account);
    }

    private static String accountOf(RecordedRequest request) {
        String key = request.accessKeyId();
        return key != null && key.startsWith("ASIA") ? key.substring(4) : account(0);
    }

    private RecordedResponse listAccounts(String id, String body) {
        int page = body.contains("NextToken")
                ? Integer.parseInt(body.replaceAll(".*\"NextToken\":\"(\\d+)\".*", "$1"))
                : 0;
        int last = Math.min(accounts, (page + 1) * PER_PAGE);
        String items = IntStream.range(page * PER_PAGE, last)
                .mapToObj(n -> """
                        {"Id":"%1$s","Name":"Account %1$s","Email":"%1$s@example.org","State":"ACTIVE",\
                        "JoinedTimestamp":1700000000.5}""".formatted(account(n)))
                .collect(joining(","));
        String next = last < accounts ? ",\"NextToken\":\"" + (page + 1) + "\"" : "";
        return RecordedResponse.json(id, "{\"Accounts\":[" + items + "]" + next + "}");
    }

    private RecordedResponse findings(String id, RecordedRequest request) {
        if (!request.body().contains("SecurityControlId")) {
            return RecordedResponse.json(id, "{\"Findings\":[]}");
        }
        int page = request.body().contains("NextToken")
                ? Integer.parseInt(request.body().replaceAll(".*\"NextToken\":\"(\\d+)\".*", "$1"))
                : 0;
        int last = Math.min(accounts, (page + 1) * 100);
        String items = IntStream.range(page * 100, last)
                .mapToObj(n -> finding(account(n), request.region()))
                .collect(joining(",\n  "));
        String next = last < accounts ? ",\"NextToken\":\"" + (page + 1) + "\"" : "";
        return RecordedResponse.json(id, "{\"Findings\":[" + items + "]" + next + "}");
    }

    public String finding(String account, String region) {
        return """
                {"SchemaVersion":"2018-10-08","Id":"arn:aws:securityhub:%2$s:%1$s:security-control/IAM.4/finding/%1$s",\
                "ProductArn":"arn:aws:securityhub:%2$s::product/aws/securityhub","GeneratorId":"security-control/IAM.4",\
                "AwsAccountId":"%1$s","Region":"%2$s","UpdatedAt":"%3$s","CreatedAt":"%3$s","RecordState":"ACTIVE",\
                "Compliance":{"Status":"PASSED","SecurityControlId":"IAM.4"},"Workflow":{"Status":"RESOLVED"}}""".formatted(account, region, reportsGenerated);
    }

    private RecordedResponse generate(String id, String account) {
        return xml(
                id,
                "GenerateCredentialReport",
                reportsAsked.add(account) ? "<State>STARTED</State>" : "<State>COMPLETE</State>");
    }

    private RecordedResponse report(String id, String account) {
        String csv = Base64.getEncoder().encodeToString(csv(account).getBytes(StandardCharsets.UTF_8));
        return xml(
                id,
                "GetCredentialReport",
                "<Content>" + csv + "</Content><ReportFormat>text/csv</ReportFormat><GeneratedTime>" + reportsGenerated
                        + "</GeneratedTime>");
    }

    public static String csv(String account) {
        List<String> key = List.of("false", "N/A", "N/A", "N/A", "N/A");
        return "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,"
                + "password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
                + "access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
                + "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,"
                + "access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,"
                + "cert_2_active,cert_2_last_rotated\n<root_account>,arn:aws:iam::" + account
                + ":root,2020-01-01T00:00:00+00:00,not_supported,no_information,not_supported,not_supported,true,"
                + String.join(",", key) + "," + String.join(",", key) + ",false,N/A,false,N/A\n";
    }

    public static RecordedResponse xml(String id, String operation, String result) {
        return RecordedResponse.xml(
                200,
                id,
                "<%1$sResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><%1$sResult>%2$s</%1$sResult><ResponseMetadata><RequestId>%3$s</RequestId></ResponseMetadata></%1$sResponse>"
                        .formatted(operation, result, id));
    }

    public static RecordedResponse error(int status, String id, String code, String message) {
        return RecordedResponse.xml(
                status,
                id,
                "<ErrorResponse><Error><Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error><RequestId>%s</RequestId></ErrorResponse>"
                        .formatted(code, message, id));
    }
}
