package io.rootproof.acceptance;

import io.rootproof.acceptance.KeysPresent.Key;
import io.rootproof.acceptance.KeysPresent.OfSource;
import io.rootproof.accesskey.AccessKeyList;
import io.rootproof.assessment.Assessment;
import io.rootproof.assessment.Considered;
import io.rootproof.assessment.KeyObservation;
import io.rootproof.assessment.Use;
import io.rootproof.credentialreport.CredentialReport;
import io.rootproof.evidence.DamagedPayloadException;
import io.rootproof.evidence.Payloads;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import io.rootproof.rootkey.UnreadableDocument;
import io.rootproof.trail.KeyCall;
import io.rootproof.trail.TrailEvent;
import io.rootproof.trail.TrailReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads from an assessment which keys there are; asks the evidence where a source tells keys apart. */
@ApplicationScoped
class KeysQuery {

    private static final Set<Source> LISTING =
            Set.of(Source.CREDENTIAL_REPORT, Source.ROOT_KEY_AUDIT, Source.CLOUDTRAIL);

    private final EntityManager entities;
    private final Payloads payloads;

    KeysQuery(EntityManager entities, Payloads payloads) {
        this.entities = entities;
        this.payloads = payloads;
    }

    /** The keys that current evidence shows; needs the caller's transaction. Two statements at most. */
    KeysPresent of(String accountId, Assessment assessment) {
        List<KeyObservation> current = assessment.considered().stream()
                .filter(considered -> considered.use() == Use.SAYS_KEY)
                .map(Considered::observation)
                .sorted(Comparator.comparing(KeyObservation::observedAt).reversed())
                .toList();
        Map<Long, byte[]> listings = listings(current);
        Map<Source, OfSource> sources = new TreeMap<>(Comparator.comparing(Source::name));
        for (KeyObservation observation : current) {
            OfSource said = new OfSource(
                    observation.series().source(),
                    observation.state(),
                    keys(observation, listings.get(observation.evidenceId())));
            sources.merge(said.source(), said, KeysQuery::worse);
        }
        return new KeysPresent(accountId, assessment.conflicting(), List.copyOf(sources.values()));
    }

    /** Worst wins; the keys are those of the newest that lists any. */
    private static OfSource worse(OfSource one, OfSource other) {
        return new OfSource(
                one.source(),
                one.state().compareTo(other.state()) <= 0 ? one.state() : other.state(),
                one.keys() == null ? other.keys() : one.keys());
    }

    /** The bytes of what tells keys apart, by evidence id; without those that are damaged. */
    private Map<Long, byte[]> listings(List<KeyObservation> observations) {
        List<Long> ids = observations.stream()
                .filter(observation -> LISTING.contains(observation.series().source()))
                .map(KeyObservation::evidenceId)
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> digests = new HashMap<>();
        entities.createQuery("select r.id, r.payloadSha256 from EvidenceRecord r where r.id in ?1", Object[].class)
                .setParameter(1, ids)
                .getResultStream()
                .forEach(row -> digests.put((Long) row[0], (String) row[1]));
        Map<String, byte[]> bytes;
        try {
            bytes = payloads.get(Set.copyOf(digests.values()));
        } catch (DamagedPayloadException noLongerReadable) {
            return Map.of();
        }
        Map<Long, byte[]> found = new HashMap<>();
        digests.forEach((id, digest) -> {
            byte[] payload = bytes.get(digest);
            if (payload != null) {
                found.put(id, payload);
            }
        });
        return found;
    }

    private static @Nullable List<Key> keys(KeyObservation observation, byte @Nullable [] payload) {
        if (payload == null) {
            return null;
        }
        try {
            List<Key> keys = switch (observation.series().source()) {
                case ROOT_KEY_AUDIT -> listed(payload);
                case CLOUDTRAIL -> made(payload, observation.state());
                default -> slots(payload);
            };
            return keys.isEmpty() ? null : keys;
        } catch (UnreadableDocument notReadable) {
            return null;
        }
    }

    private static List<Key> listed(byte[] xml) {
        return ordered(AccessKeyList.read(xml).keys().stream()
                .map(key -> key(key.state(), key.createdAt()))
                .toList());
    }

    private static List<Key> slots(byte[] csv) {
        CredentialReport report = CredentialReport.read(csv);
        return report.root() == null
                ? List.of()
                : ordered(report.root().keys().stream()
                        .map(key -> key(key.state(), key.presentSince()))
                        .toList());
    }

    /** A trail tells one key from others where it tells that it was made. */
    private static List<Key> made(byte[] json, KeyState state) {
        return TrailEvent.read(json) instanceof TrailReading.Taken(TrailEvent event) && event.call() == KeyCall.CREATED
                ? List.of(key(state, event.at()))
                : List.of();
    }

    private static Key key(KeyState state, @Nullable Instant made) {
        return new Key(state, made == null ? null : made.toString());
    }

    private static List<Key> ordered(List<Key> keys) {
        List<Key> ordered = new ArrayList<>(keys);
        ordered.sort(Comparator.comparing((Key key) -> key.made() == null ? "" : key.made())
                .thenComparing(Key::state));
        return List.copyOf(ordered);
    }
}
