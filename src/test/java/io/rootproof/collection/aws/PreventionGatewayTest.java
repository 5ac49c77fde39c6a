package io.rootproof.collection.aws;

import static io.rootproof.collection.aws.AwsStub.json;
import static io.rootproof.collection.aws.AwsStub.jsonError;
import static io.rootproof.collection.aws.AwsStub.text;
import static io.rootproof.collection.aws.AwsStub.xml;
import static io.rootproof.collection.aws.AwsStub.xmlError;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.collection.aws.PreventionRead.Features;
import io.rootproof.collection.aws.PreventionRead.Policy;
import io.rootproof.digest.Sha256;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.Source;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real SDK over HTTP: which calls are made, what is kept of the answers, and what a refusal leaves. */
class PreventionGatewayTest {

    private static final String ALLOWS =
            "{\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"*\\\"}]}";
    private static final String DENIES =
            "{\\\"Statement\\\":[{\\\"Effect\\\":\\\"Deny\\\",\\\"Action\\\":\\\"iam:*\\\","
                    + "\\\"Resource\\\":\\\"*\\\"}]}";
    private static final String ALLOWING = described("p-all", ALLOWS);
    private static final String DENYING = described("p-keys", DENIES);
    private static final String TARGETS = "{\"Targets\":[{\"TargetId\":\"r-1\",\"Name\":\"Root\",\"Type\":\"ROOT\"}]}";

    private final AwsStub aws = new AwsStub();

    private static String described(String id, String content) {
        return "{\"Policy\":{\"Content\":\"" + content + "\",\"PolicySummary\":{\"Id\":\"" + id + "\"}}}";
    }

    @BeforeEach
    void anOrganization() {
        aws.query(
                "ListOrganizationsFeatures",
                xml(
                        "ListOrganizationsFeatures",
                        "<OrganizationId>o-1</OrganizationId><EnabledFeatures><member>RootSessions</member>"
                                + "</EnabledFeatures>"));
        aws.organizations(
                "ListPolicies",
                json("{\"Policies\":[{\"Id\":\"p-all\",\"Name\":\"FullAWSAccess\"}],\"NextToken\":\"t2\"}"),
                json("{\"Policies\":[{\"Id\":\"p-keys\",\"Name\":\"NoRootKeys\"}]}"));
        aws.organizations("DescribePolicy", json(ALLOWING), json(DENYING));
        aws.organizations("ListTargetsForPolicy", json(TARGETS));
    }

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void reading_bringsFeaturesPoliciesAndTargets_andKeepsEveryAnswer() throws Exception {
        PreventionRead read = aws.session(false).prevention().read();

        assertThat(read.failures()).isEmpty();
        Features features = read.features().orElseThrow();
        assertThat(features.rootCredentialsManagement()).isFalse();
        assertThat(features.rootSessions()).isTrue();
        List<Policy> policies = read.policies().orElseThrow();
        assertThat(policies).extracting(Policy::name).containsExactly("FullAWSAccess", "NoRootKeys");
        assertThat(policies.get(1).targets()).containsExactly(new PreventionRead.Target("r-1", "Root", "ROOT"));
        assertThat(policies.get(1).payloadSha256()).isEqualTo(Sha256.hex(DENYING));
        assertThat(aws.received)
                .filteredOn(kept -> kept.format() == Format.SERVICE_CONTROL_POLICIES)
                .extracting(kept -> text(kept.payload()))
                .contains(ALLOWING, DENYING, TARGETS)
                .hasSize(5);
        assertThat(aws.received).allSatisfy(kept -> {
            assertThat(kept.source()).isEqualTo(Source.ORGANIZATIONS);
            assertThat(kept.accountId()).isNull();
            assertThat(kept.observedAt()).isEqualTo(AwsStub.NOW);
        });
        assertThat(aws.received)
                .filteredOn(kept -> kept.format() == Format.ORGANIZATION_FEATURES)
                .singleElement()
                .satisfies(kept -> {
                    assertThat(text(kept.payload())).contains("<member>RootSessions</member>");
                    assertThat(Sha256.hex(kept.payload())).isEqualTo(features.payloadSha256());
                });
    }

    @Test
    void policyThatDoesNotSpeakOfRootKeys_isNotAskedWhereItHangs() throws Exception {
        PreventionRead read = aws.session(false).prevention().read();

        assertThat(read.policies().orElseThrow().getFirst().targets()).isEmpty();
        assertThat(aws.asked("\"PolicyId\":\"p-all\"")).hasSize(1);
        assertThat(aws.asked("\"PolicyId\":\"p-keys\"")).hasSize(2);
    }

    @Test
    void policies_areAskedForByTheirKind() throws Exception {
        aws.session(false).prevention().read();

        assertThat(aws.asked("\"Filter\":\"SERVICE_CONTROL_POLICY\"")).hasSize(2);
    }

    @Test
    void featuresThatMayNotBeRead_leaveThePolicies() throws Exception {
        aws.query("ListOrganizationsFeatures", xmlError(403, "AccessDenied"));

        PreventionRead read = aws.session(false).prevention().read();

        assertThat(read.features()).isEmpty();
        assertThat(read.policies()).isPresent();
        assertThat(read.failures()).singleElement().satisfies(failed -> {
            assertThat(failed.call()).isEqualTo("ListOrganizationsFeatures");
            assertThat(failed.code()).isEqualTo("AccessDenied");
        });
    }

    @Test
    void featuresThatCannotBeOn_areOffAndNoFailure() throws Exception {
        aws.query("ListOrganizationsFeatures", xmlError(400, "ServiceAccessNotEnabled"));

        PreventionRead read = aws.session(false).prevention().read();

        assertThat(read.failures()).isEmpty();
        assertThat(read.features().orElseThrow()).isEqualTo(new Features(false, false, null));
    }

    @Test
    void targetsThatMayNotBeRead_leaveNoPoliciesAtAll() throws Exception {
        aws.organizations("ListTargetsForPolicy", jsonError(400, "AccessDeniedException", "no"));

        PreventionRead read = aws.session(false).prevention().read();

        assertThat(read.policies())
                .as("half a reading must not look like a whole one")
                .isEmpty();
        assertThat(read.features()).isPresent();
        assertThat(read.failures())
                .singleElement()
                .satisfies(failed -> assertThat(failed.call()).isEqualTo("ListTargetsForPolicy"));
        assertThat(aws.received).isNotEmpty();
    }

    @Test
    void answerWithoutPolicies_isNoOrganizationWithoutPolicies() throws Exception {
        aws.organizations("ListPolicies", json("{}"));

        PreventionRead read = aws.session(false).prevention().read();

        assertThat(read.policies()).isEmpty();
        assertThat(read.failures())
                .singleElement()
                .satisfies(failed -> assertThat(failed.code()).isEqualTo("MalformedResponse"));
    }

    @Test
    void descriptionWithoutADocument_isAFailure() throws Exception {
        aws.organizations("DescribePolicy", json("{\"Policy\":{\"PolicySummary\":{\"Id\":\"p-all\"}}}"));

        assertThat(aws.session(false).prevention().read().policies()).isEmpty();
    }
}
