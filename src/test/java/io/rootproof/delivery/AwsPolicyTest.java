package io.rootproof.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rootproof.collection.aws.Api;
import io.rootproof.collection.aws.AwsConfig;
import io.smallrye.config.WithDefault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwsPolicyTest {
    private static final String COLLECTOR = "docs/aws/collector-policy.json";
    private static final String ROOT_AUDIT = "docs/aws/root-audit-policy.json";
    private static final String MEMBER_ROLE = "docs/aws/member-role.yaml";

    @ParameterizedTest
    @ValueSource(strings = {COLLECTOR, ROOT_AUDIT})
    void policy_ofTheCollector_onlyReads(String file) throws Exception {
        assertThat(PolicyStatements.in(PolicyStatements.json(file)).tooMuch()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Statement': {'Effect': 'Allow', 'Action': '*', 'Resource': '*'}}",
                "{'Statement': [{'Effect': 'Allow', 'Action': ['iam:Get*'], 'Resource': '*'}]}",
                "{'Statement': [{'Effect': 'Allow', 'Action': 'iam:DeleteAccessKey', 'Resource': '*'}]}",
                "{'Statement': [{'Effect': 'Allow', 'NotAction': 'iam:DeleteAccessKey', 'Resource': '*'}]}"
            })
    void policy_thatAllowsMore_isNoticed(String policy) throws Exception {
        JsonNode document = new ObjectMapper().readTree(policy.replace('\'', '"'));

        assertThat(PolicyStatements.in(document).tooMuch()).hasSize(1);
    }

    @Test
    void policies_allowWhatIsCalled_andNothingElse() throws Exception {
        Set<String> allowed = new TreeSet<>();
        for (String file : List.of(COLLECTOR, ROOT_AUDIT)) {
            PolicyStatements.in(PolicyStatements.json(file)).actions().stream()
                    .map(action -> action.substring(action.indexOf(':') + 1))
                    .forEach(allowed::add);
        }

        // the task policy of the root session allows ListAccessKeys, and GetCallerIdentity needs no permission
        Set<String> called = Arrays.stream(Api.values())
                .map(Api::operation)
                .filter(operation ->
                        !Set.of("ListAccessKeys", "GetCallerIdentity").contains(operation))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(allowed).isEqualTo(called);
    }

    @Test
    void collector_entersAccounts_byTheRoleOfTheTemplateAlone() throws Exception {
        String role = PolicyStatements.yaml(MEMBER_ROLE)
                .at("/Parameters/RoleName/Default")
                .asText();

        JsonNode entering =
                PolicyStatements.in(PolicyStatements.json(COLLECTOR)).allowing("sts:AssumeRole");

        assertThat(entering.path("Resource").asText()).isEqualTo("arn:aws:iam::*:role/" + role);
    }

    @Test
    void memberRole_hasTheNameThatIsTakenOnByDefault() throws Exception {
        String configured = AwsConfig.ConnectionSettings.class
                .getMethod("memberRoleName")
                .getAnnotation(WithDefault.class)
                .value();

        assertThat(PolicyStatements.yaml(MEMBER_ROLE)
                        .at("/Parameters/RoleName/Default")
                        .asText())
                .isEqualTo(configured);
        assertThat(Files.readString(Path.of("README.md"))).contains("member-role-name=" + configured);
    }

    @Test
    void rootAudit_isPinnedToTheAuditTask() throws Exception {
        PolicyStatements policy = PolicyStatements.in(PolicyStatements.json(ROOT_AUDIT));

        assertThat(policy.actions()).containsExactly("sts:AssumeRoot");
        assertThat(policy.allowing("sts:AssumeRoot")
                        .at("/Condition/StringEquals/sts:TaskPolicyArn")
                        .asText())
                .isEqualTo("arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials");
    }

    @Test
    void memberRole_readsFourThings_forOnePrincipalWithTheExternalId() throws Exception {
        JsonNode role = PolicyStatements.yaml(MEMBER_ROLE).at("/Resources/EvidenceReader/Properties");
        PolicyStatements trust = PolicyStatements.in(role.path("AssumeRolePolicyDocument"));
        PolicyStatements reading = PolicyStatements.in(role.path("Policies"));

        assertThat(reading.actions())
                .containsExactly(
                        "cloudtrail:LookupEvents",
                        "iam:GenerateCredentialReport",
                        "iam:GetAccountSummary",
                        "iam:GetCredentialReport");
        assertThat(reading.tooMuch()).isEmpty();
        assertThat(role.has("ManagedPolicyArns")).isFalse();
        assertThat(trust.actions()).containsExactly("sts:AssumeRole");
        JsonNode condition = trust.allowing("sts:AssumeRole").path("Condition");
        assertThat(condition.at("/StringEquals/sts:ExternalId/Ref").asText()).isEqualTo("ExternalId");
        assertThat(condition.at("/ArnEquals/aws:PrincipalArn/Ref").asText()).isEqualTo("CollectorPrincipalArn");
    }

    @Test
    void memberRole_namesNoPartition() throws Exception {
        String resources = PolicyStatements.yaml(MEMBER_ROLE).path("Resources").toString();

        assertThat(resources).doesNotContain("arn:aws").contains("arn:${AWS::Partition}:iam::");
    }

    @Test
    void memberRole_externalId_hasNoDefault() throws Exception {
        JsonNode parameter = PolicyStatements.yaml(MEMBER_ROLE).at("/Parameters/ExternalId");

        assertThat(parameter.has("Default")).isFalse();
        assertThat(parameter.path("NoEcho").asBoolean()).isTrue();
    }
}
