package io.rootproof.bundle;

import io.rootproof.signing.SigningKey;
import io.rootproof.signing.SigningKeys;
import io.rootproof.signing.timestamp.TimestampSource;
import io.rootproof.signing.timestamp.Timestamps;
import io.rootproof.signing.timestamp.TimestampsUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seals bundles with the keys and the timestamp authorities of this installation. */
@ApplicationScoped
class Sealing {

    private final SigningKeys keys;
    private final Timestamps timestamps;

    Sealing(SigningKeys keys, Timestamps timestamps) {
        this.keys = keys;
        this.timestamps = timestamps;
    }

    /** What to configure before anything is sealed; empty text if nothing is missing. */
    String whatIsMissing() {
        if (keys.seal().isEmpty()) {
            return keys.whatIsMissing();
        }
        return keys.log().isPresent()
                ? ""
                : "No key of the log is configured, so nothing is sealed. Set rootproof.signing.log-key (Ed25519, PEM) and"
                        + " rootproof.signing.log-origin.";
    }

    /** Certificates and keys that the bundle carries. */
    List<DataFile> trustFiles(Path folder, @Nullable String logKey) throws IOException {
        List<X509Certificate> signer = keys.seal().map(SigningKey::chain).orElse(List.of());
        return TrustFiles.write(
                folder,
                signer,
                timestamps.source().isPresent() ? timestamps.anchors().certificates() : List.of(),
                logKey);
    }

    /**
     * Asks for a timestamp of something of no importance, before much work is done for one.
     *
     * @throws TimestampsUnavailable if nobody answers
     */
    void tryTimestamp(byte[] sha256) throws TimestampsUnavailable {
        Optional<TimestampSource> source = timestamps.source();
        if (source.isPresent()) {
            source.get().stamp(sha256);
        }
    }

    /** Packs and seals; without a timestamp if nobody gives one, and without a seal if there is no key. */
    Sealed seal(Packing packing, Clock clock) throws IOException {
        Optional<SigningKey> key = keys.seal();
        String missing = whatIsMissing();
        if (key.isEmpty() || !missing.isEmpty()) {
            return new Sealed(unstamped(packing, new NoSeal()), SealPlan.UNSEALED, null, List.of(), missing);
        }
        SealPlan plan = plan(key.get());
        try {
            KeySeal seal = new KeySeal(key.get(), timestamps.source().orElse(null), plan, clock);
            Packed packed = packing.pack(seal);
            return new Sealed(packed, plan, seal.token(), List.of(), "");
        } catch (TimestampsUnavailable nobody) {
            KeySeal seal = new KeySeal(key.get(), null, plan.withoutAnswer(), clock);
            return new Sealed(unstamped(packing, seal), seal.plan(), null, nobody.answers(), "");
        }
    }

    private SealPlan plan(SigningKey key) {
        SealPlan.Timestamp timestamp = timestamps.test() ? SealPlan.Timestamp.TEST : SealPlan.Timestamp.TRUSTED;
        return new SealPlan(
                key.certificate().getSubjectX500Principal().getName(),
                key.fingerprint(),
                key.demo(),
                timestamps.source().isPresent() ? timestamp : SealPlan.Timestamp.NONE);
    }

    private static Packed unstamped(Packing packing, Seal seal) throws IOException {
        try {
            return packing.pack(seal);
        } catch (TimestampsUnavailable notAsked) {
            throw new IllegalStateException("A seal without a timestamp asked for one", notAsked);
        }
    }
}
