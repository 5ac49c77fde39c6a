package io.rootproof.signing;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** Reads what the configuration names, and refuses what is half configured. */
final class ConfiguredKeys {

    private final SigningConfig config;

    ConfiguredKeys(SigningConfig config) {
        this.config = config;
    }

    Optional<SigningKey> seal() {
        boolean pem = config.key().isPresent() || config.certificates().isPresent();
        if (config.keystore().isPresent() && pem) {
            throw new UnusableKeyException("Two signing keys are configured. Set either rootproof.signing.keystore, or"
                    + " rootproof.signing.key and rootproof.signing.certificates.");
        }
        if (config.keystore().isPresent()) {
            return Optional.of(KeyFiles.keystore(
                    config.keystore().get(),
                    config.keystorePassword()
                            .orElseThrow(() -> new UnusableKeyException(
                                    "rootproof.signing.keystore needs rootproof.signing.keystore-password.")),
                    config.keystoreAlias().orElse(null)));
        }
        if (!pem) {
            return Optional.empty();
        }
        return Optional.of(KeyFiles.pem(
                wanted(config.key(), "rootproof.signing.key"),
                wanted(config.certificates(), "rootproof.signing.certificates")));
    }

    Optional<LogKey> log() {
        return config.logKey()
                .map(file -> KeyFiles.log(file, config.logOrigin().orElseThrow(ConfiguredKeys::noOrigin)));
    }

    List<X509Certificate> retired() {
        return config.retiredCertificates().orElse(List.of()).stream()
                .map(PemFile::certificates)
                .flatMap(List::stream)
                .toList();
    }

    private static Path wanted(Optional<Path> given, String setting) {
        return given.orElseThrow(() -> new UnusableKeyException("rootproof.signing.key and"
                + " rootproof.signing.certificates belong together, and " + setting + " is missing."));
    }

    private static UnusableKeyException noOrigin() {
        return new UnusableKeyException("rootproof.signing.log-key needs rootproof.signing.log-origin: the name of this"
                + " installation's log, such as rootproof.example.org/log. It stays the same for the life of the log.");
    }
}
