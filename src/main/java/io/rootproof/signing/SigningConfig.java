package io.rootproof.signing;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What bundles and checkpoints are signed with. There is no default key. */
@ConfigMapping(prefix = "rootproof.signing")
interface SigningConfig {

    /** A PKCS#12 file with the key that seals bundles and its certificates. */
    Optional<Path> keystore();

    /** Its password. */
    Optional<String> keystorePassword();

    /** The entry to use; needed only where there are several keys. */
    Optional<String> keystoreAlias();

    /** Instead of a PKCS#12 file: the key in PEM, not encrypted. */
    Optional<Path> key();

    /** The certificate of that key in PEM, and those that issued it. */
    Optional<Path> certificates();

    /** The Ed25519 key that signs checkpoints of the log, in PEM (PKCS#8). */
    Optional<Path> logKey();

    /** The log's name in checkpoints, such as {@code rootproof.example.org/log}. */
    Optional<String> logOrigin();

    /** Files in PEM with certificates that were used before: bundles sealed with them still verify. */
    Optional<List<Path>> retiredCertificates();
}
