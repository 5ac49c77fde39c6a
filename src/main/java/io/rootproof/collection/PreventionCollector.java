package io.rootproof.collection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.account.ListedAccount;
import io.rootproof.collection.aws.AwsSession;
import io.rootproof.collection.aws.OrganizationListing;
import io.rootproof.collection.aws.PreventionRead;
import io.rootproof.collection.aws.PreventionRead.Features;
import io.rootproof.collection.aws.PreventionRead.Policy;
import io.rootproof.collection.aws.PreventionRead.Target;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.evidence.Format;
import io.rootproof.prevention.Flag;
import io.rootproof.prevention.OrganizationRead;
import io.rootproof.prevention.Place;
import io.rootproof.prevention.PolicyRead;
import io.rootproof.prevention.Preventions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what one organisation does against root keys, and hands it on once its evidence is stored. */
record PreventionCollector(
        AwsSession session, long runId, EvidenceBuffer evidence, Preventions preventions, Consumer<Failure> failed) {

    void collect(OrganizationListing listing, Instant at) throws InterruptedException {
        String connection = session.connection().name();
        PreventionRead read = session.prevention().read();
        read.failures().forEach(failure -> failed.accept(Failure.of(null, connection, failure)));
        evidence.flush();
        Map<String, Long> stored = stored();
        preventions.take(new OrganizationRead(
                connection,
                session.connection().partition(),
                listing.managementAccountId(),
                runId,
                at,
                read.features().map(on -> flag(on.rootCredentialsManagement())).orElse(Flag.NOT_READ),
                read.features().map(on -> flag(on.rootSessions())).orElse(Flag.NOT_READ),
                read.features().map(Features::payloadSha256).map(stored::get).orElse(null),
                isTreeKnown(listing) ? policies(read, stored) : null,
                above(listing)));
    }

    /** Without the tree, or without knowing whom policies never bind, nobody can be said to be bound. */
    private static boolean isTreeKnown(OrganizationListing listing) {
        return !listing.above().isEmpty() && listing.managementAccountId() != null;
    }

    private static Flag flag(boolean on) {
        return on ? Flag.ON : Flag.OFF;
    }

    private static @Nullable List<PolicyRead> policies(PreventionRead read, Map<String, Long> stored) {
        return read.policies()
                .map(policies ->
                        policies.stream().map(policy -> policy(policy, stored)).toList())
                .orElse(null);
    }

    private static PolicyRead policy(Policy policy, Map<String, Long> stored) {
        return new PolicyRead(
                policy.id(),
                policy.name(),
                policy.content(),
                policy.targets().stream().map(PreventionCollector::place).toList(),
                stored.get(policy.payloadSha256()));
    }

    private static Place place(Target target) {
        Place.Kind kind = switch (target.type()) {
            case "ROOT" -> Place.Kind.ROOT;
            case "ACCOUNT" -> Place.Kind.ACCOUNT;
            default -> Place.Kind.UNIT;
        };
        return new Place(target.id(), target.name(), kind);
    }

    private static Map<String, List<Place>> above(OrganizationListing listing) {
        Map<String, String> names = new HashMap<>();
        for (ListedAccount account : listing.accounts()) {
            names.put(account.accountId().value(), account.name());
        }
        Map<String, List<Place>> above = new HashMap<>();
        listing.above().forEach((account, units) -> {
            List<Place> whole = new ArrayList<>(units);
            String name = names.get(account);
            whole.add(new Place(account, name == null ? account : name, Place.Kind.ACCOUNT));
            above.put(account, List.copyOf(whole));
        });
        return above;
    }

    /** Records of this run by the digest of their bytes; index evidence_by_run. */
    private Map<String, Long> stored() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<String, Long> ids = new HashMap<>();
            EvidenceRecord.<EvidenceRecord>list(
                            "runId = ?1 and format in ?2 order by id",
                            runId,
                            List.of(Format.ORGANIZATION_FEATURES, Format.SERVICE_CONTROL_POLICIES))
                    .forEach(record -> ids.put(record.payloadSha256, record.id));
            return ids;
        });
    }
}
