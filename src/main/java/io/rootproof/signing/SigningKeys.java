package io.rootproof.signing;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The keys of this installation. They come from the configuration; where none is configured nothing is sealed. Only the
 * demo makes some for itself.
 */
@ApplicationScoped
public class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);

    private final @Nullable SigningKey seal;
    private final @Nullable LogKey log;
    private final List<X509Certificate> retired;
    private final Clock clock;

    SigningKeys(
            SigningConfig config,
            @ConfigProperty(name = "rootproof.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "rootproof.storage.directory", defaultValue = "data/files") Path storage,
            Clock clock) {
        this.clock = clock;
        ConfiguredKeys configured = new ConfiguredKeys(config);
        DemoKeys made = new DemoKeys(directory(storage), clock.instant());
        seal = configured.seal().orElseGet(() -> demo ? made.seal() : null);
        log = configured.log().orElseGet(() -> demo ? made.log() : null);
        retired = configured.retired();
    }

    /** Where the demo keeps the keys that it makes. */
    public static Path directory(Path storage) {
        return storage.resolve("demo-keys");
    }

    /** Read at the start, so that a key that cannot be used is met by whoever configured it. */
    void atStart(@Observes @Priority(5) StartupEvent started) {
        if (seal != null) {
            ValidityAt.objection(seal.certificate(), clock.instant()).ifPresent(wrong -> {
                throw new UnusableKeyException("rootproof.signing: " + wrong
                        + " Configure a key with a valid certificate, and keep the old certificate in"
                        + " rootproof.signing.retired-certificates.");
            });
            LOG.infof(
                    "Bundles are sealed by %s%s",
                    seal.certificate().getSubjectX500Principal(), seal.demo() ? " (DEMO: this proves nothing)" : "");
        }
    }

    /** The key that seals bundles; empty where there is none, or its certificate has run out meanwhile. */
    public Optional<SigningKey> seal() {
        return Optional.ofNullable(seal)
                .filter(key ->
                        ValidityAt.objection(key.certificate(), clock.instant()).isEmpty());
    }

    /** The key that signs checkpoints of the log. */
    public Optional<LogKey> log() {
        return Optional.ofNullable(log);
    }

    /** Certificates that signed here: of the present key with its issuers, and retired ones. For verification. */
    public List<X509Certificate> known() {
        List<X509Certificate> all = new ArrayList<>(retired);
        if (seal != null) {
            all.add(seal.certificate());
        }
        return all;
    }

    /** What to configure before bundles can be sealed; empty text where nothing is missing. */
    public String whatIsMissing() {
        if (seal().isPresent()) {
            return "";
        }
        if (seal != null) {
            return ValidityAt.objection(seal.certificate(), clock.instant()).orElse("")
                    + " Configure a new key (rootproof.signing.keystore) and restart.";
        }
        return "No signing key is configured, so nothing is sealed. Set rootproof.signing.keystore and"
                + " rootproof.signing.keystore-password (PKCS#12), or rootproof.signing.key and"
                + " rootproof.signing.certificates (PEM).";
    }
}
