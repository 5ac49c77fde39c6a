package io.rootproof.collection;

import io.rootproof.collection.aws.RecordedResponse;
import java.util.Map;

/**
 * Two service control policies of an invented organisation, a page each: one allows everything, everywhere; one denies
 * access keys to root users in the unit that every account but the first is in.
 */
final class InventedPolicies {

    static final String DENIAL = """
            {"Statement":[{"Effect":"Deny","Action":"iam:CreateAccessKey","Resource":"*",\
            "Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:root"}}}]}""";

    private static final Map<String, String> DOCUMENTS = Map.of(
            "p-all", "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}", "p-keys", DENIAL);

    private InventedPolicies() {}

    static RecordedResponse answer(String id, String operation, String body) {
        return RecordedResponse.json(
                id,
                switch (operation) {
                    case "ListPolicies" ->
                        body.contains("NextToken")
                                ? "{\"Policies\":[" + summary("p-keys") + "]}"
                                : "{\"Policies\":[" + summary("p-all") + "],\"NextToken\":\"2\"}";
                    case "DescribePolicy" -> describe(body.contains("p-keys") ? "p-keys" : "p-all");
                    default ->
                        "{\"Targets\":[{\"TargetId\":\"ou-1\",\"Name\":\"Workloads\",\"Type\":\"ORGANIZATIONAL_UNIT\"}]}";
                });
    }

    private static String summary(String policy) {
        return "{\"Id\":\"" + policy + "\",\"Name\":\"Policy " + policy
                + "\",\"Type\":\"SERVICE_CONTROL_POLICY\",\"AwsManaged\":false}";
    }

    static String describe(String policy) {
        return "{\"Policy\":{\"PolicySummary\":" + summary(policy) + ",\"Content\":\""
                + DOCUMENTS.getOrDefault(policy, "").replace("\"", "\\\"") + "\"}}";
    }
}
