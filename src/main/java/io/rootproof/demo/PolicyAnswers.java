package io.rootproof.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** What Organizations answers about service control policies: which there are, what they say, and where they hang. */
final class PolicyAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Attachment> attachments = DemoTables.read("policies.csv", PolicyAnswers::attachment);
    private final Map<String, String> documents = new HashMap<>();

    PolicyAnswers() {
        attachments.forEach(one ->
                documents.computeIfAbsent(one.document(), name -> DemoTables.text("policies/" + name + ".json")));
    }

    /** A policy at one place of the tree, from when to when. */
    private record Attachment(
            String partition, String policyId, String name, String document, String unit, DaysAgo when) {

        boolean isAwsManaged() {
            return policyId.equals("p-FullAWSAccess");
        }
    }

    private static Attachment attachment(CSVRecord row) {
        String to = row.get("to");
        return new Attachment(
                row.get("partition"),
                row.get("policy_id"),
                row.get("name"),
                row.get("document"),
                row.get("attached_to"),
                new DaysAgo(Double.parseDouble(row.get("from")), to.isEmpty() ? null : Double.valueOf(to)));
    }

    String listPolicies(String partition) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode policies = answer.putArray("Policies");
        Set<String> listed = new HashSet<>();
        attachments.stream()
                .filter(one -> one.partition().equals(partition) && listed.add(one.policyId()))
                .forEach(one -> policies.add(summary(one)));
        return answer.toString();
    }

    String describePolicy(String partition, String policyId) {
        Attachment policy = attachments.stream()
                .filter(one ->
                        one.partition().equals(partition) && one.policyId().equals(policyId))
                .findFirst()
                .orElseThrow();
        ObjectNode answer = JSON.createObjectNode();
        ObjectNode described = answer.putObject("Policy");
        described.put("Content", documents.get(policy.document()));
        described.set("PolicySummary", summary(policy));
        return answer.toString();
    }

    String listTargets(String partition, String policyId, Instant now, Instant today) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode targets = answer.putArray("Targets");
        attachments.stream()
                .filter(one ->
                        one.partition().equals(partition) && one.policyId().equals(policyId))
                .filter(one -> one.when().covers(now, today))
                .forEach(one -> {
                    boolean root = one.unit().equals(OrganizationsAnswers.ROOT);
                    targets.addObject()
                            .put("TargetId", OrganizationsAnswers.unitId(one.unit()))
                            .put("Name", one.unit().substring(one.unit().lastIndexOf('/') + 1))
                            .put("Type", root ? "ROOT" : "ORGANIZATIONAL_UNIT");
                });
        return answer.toString();
    }

    private static ObjectNode summary(Attachment policy) {
        return JSON.createObjectNode()
                .put("AwsManaged", policy.isAwsManaged())
                .put("Id", policy.policyId())
                .put("Name", policy.name())
                .put("Type", "SERVICE_CONTROL_POLICY");
    }
}
