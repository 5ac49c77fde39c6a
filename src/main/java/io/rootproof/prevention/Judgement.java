package io.rootproof.prevention;

import io.rootproof.prevention.scp.Outcome;
import io.rootproof.prevention.scp.RootUser;
import io.rootproof.prevention.scp.Ruling;
import io.rootproof.prevention.scp.ScpDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges account after account by the policies of one reading. */
final class Judgement {

    /** A policy that was parsed once for all accounts. */
    private record Parsed(PolicyRead policy, ScpDocument document) {}

    private final String partition;
    private final @Nullable String management;
    private final Map<String, List<Parsed>> byTarget = new HashMap<>();
    private final List<PolicyRead> speaking = new ArrayList<>();

    Judgement(OrganizationRead read, List<PolicyRead> policies) {
        partition = read.partition();
        management = read.managementAccountId();
        for (PolicyRead policy : policies) {
            Parsed parsed = new Parsed(policy, ScpDocument.read(policy.content()));
            if (parsed.document().speaksOfKeys()) {
                speaking.add(policy);
                policy.attachedTo()
                        .forEach(place -> byTarget.computeIfAbsent(place.id(), id -> new ArrayList<>())
                                .add(parsed));
            }
        }
    }

    /** Policies that deny root keys, or may do so. */
    List<PolicyRead> speaking() {
        return speaking;
    }

    /** Those of them that are attached to the account or above it, with what they do to its root user. */
    List<Reach> reaching(String accountId, List<Place> above) {
        RootUser root = new RootUser(partition, accountId);
        List<Reach> reaching = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            Place place = above.get(i);
            List<String> path =
                    above.subList(i, above.size()).stream().map(Place::name).toList();
            for (Parsed parsed : byTarget.getOrDefault(place.id(), List.of())) {
                Ruling ruling = parsed.document().on(root);
                if (ruling.outcome() != Outcome.SILENT) {
                    reaching.add(new Reach(
                            parsed.policy().id(),
                            parsed.policy().name(),
                            ruling.outcome(),
                            ruling.because(),
                            place.id(),
                            place.kind(),
                            path));
                }
            }
        }
        return reaching;
    }

    /** One denial binds; without one, a single policy that cannot be judged leaves it open. */
    PreventionState state(String accountId, List<Reach> reaching) {
        if (accountId.equals(management)) {
            return PreventionState.MANAGEMENT;
        }
        if (reaching.stream().anyMatch(Reach::isDenial)) {
            return PreventionState.BOUND;
        }
        return reaching.stream().anyMatch(Reach::isUnjudged) ? PreventionState.NOT_JUDGED : PreventionState.NOT_BOUND;
    }
}
