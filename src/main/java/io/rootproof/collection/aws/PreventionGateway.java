package io.rootproof.collection.aws;

import io.rootproof.collection.aws.PreventionRead.Features;
import io.rootproof.collection.aws.PreventionRead.Policy;
import io.rootproof.collection.aws.PreventionRead.Target;
import io.rootproof.digest.Sha256;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.Source;
import io.rootproof.prevention.scp.ScpDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.iam.model.FeatureType;
import software.amazon.awssdk.services.iam.model.ListOrganizationsFeaturesResponse;
import software.amazon.awssdk.services.organizations.model.DescribePolicyResponse;
import software.amazon.awssdk.services.organizations.model.ListPoliciesResponse;
import software.amazon.awssdk.services.organizations.model.ListTargetsForPolicyResponse;
import software.amazon.awssdk.services.organizations.model.PolicySummary;
import software.amazon.awssdk.services.organizations.model.PolicyTargetSummary;
import software.amazon.awssdk.services.organizations.model.PolicyType;

/**
 * Reads what an organisation does against root keys. What a policy is attached to is asked for those alone that deny keys,
 * or may: the policy that allows everything hangs on every account, and its list alone would be hundreds of pages.
 */
public final class PreventionGateway {

    /** Answers that say: no feature can be on. They are facts, and nothing that somebody should repair. */
    private static final Set<String> CANNOT_BE_ON = Set.of(
            "ServiceAccessNotEnabled",
            "ServiceAccessNotEnabledException",
            "OrganizationNotInAllFeaturesMode",
            "OrganizationNotInAllFeaturesModeException");

    private final AwsSession session;

    PreventionGateway(AwsSession session) {
        this.session = session;
    }

    /** Reads everything that can be read; a failure of one part leaves the other whole. */
    public PreventionRead read() throws InterruptedException {
        List<CallFailed> failures = new ArrayList<>();
        return new PreventionRead(features(failures), policies(failures), failures);
    }

    private Optional<Features> features(List<CallFailed> failures) throws InterruptedException {
        try {
            Answer<ListOrganizationsFeaturesResponse> answer = session.calls()
                    .call(
                            Api.LIST_ORGANIZATIONS_FEATURES,
                            region(),
                            session.credentials(),
                            with -> session.clients()
                                    .iam(region())
                                    .listOrganizationsFeatures(r -> r.overrideConfiguration(with)));
            keep(Format.ORGANIZATION_FEATURES, Api.LIST_ORGANIZATIONS_FEATURES, Map.of(), answer);
            List<FeatureType> on = answer.value().enabledFeatures();
            return Optional.of(new Features(
                    on.contains(FeatureType.ROOT_CREDENTIALS_MANAGEMENT),
                    on.contains(FeatureType.ROOT_SESSIONS),
                    Sha256.hex(answer.body())));
        } catch (CallFailed failed) {
            if (CANNOT_BE_ON.contains(failed.code())) {
                return Optional.of(new Features(false, false, null));
            }
            failures.add(failed);
            return Optional.empty();
        }
    }

    private Optional<List<Policy>> policies(List<CallFailed> failures) throws InterruptedException {
        try {
            List<Policy> policies = new ArrayList<>();
            for (PolicySummary summary : summaries()) {
                policies.add(policy(summary));
            }
            return Optional.of(List.copyOf(policies));
        } catch (CallFailed failed) {
            failures.add(failed);
            return Optional.empty();
        }
    }

    private List<PolicySummary> summaries() throws CallFailed, InterruptedException {
        List<PolicySummary> summaries = new ArrayList<>();
        Pages.read(Api.LIST_POLICIES, region(), token -> {
            Answer<ListPoliciesResponse> page = session.calls()
                    .call(
                            Api.LIST_POLICIES,
                            region(),
                            session.credentials(),
                            with -> session.clients()
                                    .organizations(region())
                                    .listPolicies(r -> r.filter(PolicyType.SERVICE_CONTROL_POLICY)
                                            .nextToken(token)
                                            .overrideConfiguration(with)));
            if (!page.value().hasPolicies()) {
                throw malformed(Api.LIST_POLICIES, "The answer holds no list of policies.");
            }
            keep(Format.SERVICE_CONTROL_POLICIES, Api.LIST_POLICIES, Map.of(), page);
            summaries.addAll(page.value().policies());
            return page.value().nextToken();
        });
        return summaries;
    }

    private Policy policy(PolicySummary summary) throws CallFailed, InterruptedException {
        Answer<DescribePolicyResponse> answer = session.calls()
                .call(
                        Api.DESCRIBE_POLICY,
                        region(),
                        session.credentials(),
                        with -> session.clients()
                                .organizations(region())
                                .describePolicy(r -> r.policyId(summary.id()).overrideConfiguration(with)));
        keep(Format.SERVICE_CONTROL_POLICIES, Api.DESCRIBE_POLICY, Map.of("policyId", summary.id()), answer);
        String content = content(answer.value());
        List<Target> targets = ScpDocument.read(content).speaksOfKeys() ? targets(summary.id()) : List.of();
        return new Policy(
                summary.id(),
                summary.name() == null ? summary.id() : summary.name(),
                content,
                Sha256.hex(answer.body()),
                targets);
    }

    private String content(DescribePolicyResponse described) throws CallFailed {
        if (described.policy() == null || described.policy().content() == null) {
            throw malformed(Api.DESCRIBE_POLICY, "The answer holds no document.");
        }
        return described.policy().content();
    }

    private List<Target> targets(String policyId) throws CallFailed, InterruptedException {
        List<Target> targets = new ArrayList<>();
        Pages.read(Api.LIST_TARGETS_FOR_POLICY, region(), token -> {
            Answer<ListTargetsForPolicyResponse> page = session.calls()
                    .call(
                            Api.LIST_TARGETS_FOR_POLICY,
                            region(),
                            session.credentials(),
                            with -> session.clients()
                                    .organizations(region())
                                    .listTargetsForPolicy(r -> r.policyId(policyId)
                                            .nextToken(token)
                                            .overrideConfiguration(with)));
            if (!page.value().hasTargets()) {
                throw malformed(Api.LIST_TARGETS_FOR_POLICY, "The answer holds no list of targets.");
            }
            keep(Format.SERVICE_CONTROL_POLICIES, Api.LIST_TARGETS_FOR_POLICY, Map.of("policyId", policyId), page);
            for (PolicyTargetSummary target : page.value().targets()) {
                String name = target.name() == null ? target.targetId() : target.name();
                targets.add(new Target(target.targetId(), name, target.typeAsString()));
            }
            return page.value().nextToken();
        });
        return targets;
    }

    private CallFailed malformed(Api api, String why) {
        return new CallFailed(api, region(), "MalformedResponse", why);
    }

    private void keep(Format format, Api api, Map<String, String> asked, Answer<?> answer) {
        RequestParameters parameters =
                new RequestParameters().with("connection", session.connection().name());
        asked.forEach(parameters::with);
        session.received()
                .accept(new NewEvidence(
                        Source.ORGANIZATIONS,
                        format,
                        null,
                        session.connection().partition(),
                        null,
                        null,
                        api.operation(),
                        parameters.json(),
                        session.callerArn(),
                        answer.requestId(),
                        answer.receivedAt(),
                        answer.receivedAt(),
                        answer.body(),
                        null,
                        session.origin()));
    }

    private String region() {
        return session.connection().homeRegion();
    }
}
