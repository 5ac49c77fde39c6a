package io.rootproof.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whom this installation believes when it checks bundles, and how much it does for a file from outside. */
@ConfigMapping(prefix = "rootproof.verification")
interface VerificationConfig {

    /** Files in PEM with roots under which bundles of others are signed; one's own certificates are known anyway. */
    Optional<List<Path>> trustedCertificates();

    /** Keys of other logs, each as {@code name+id+key}; one's own is known anyway. */
    Optional<List<String>> logKeys();

    /** Whether people who are not logged in may check bundles. */
    @WithDefault("false")
    boolean withoutLogin();

    /** Checks that one person, or one address without login, may ask for in an hour. */
    @WithDefault("30")
    int perHour();

    /** Checks done at once; others are asked to come back. */
    @WithDefault("2")
    int atOnce();

    /** Bytes of all files of a bundle when unpacked. */
    @WithDefault("2147483648")
    long largestContent();

    /** Files of a bundle. */
    @WithDefault("5000")
    int mostFiles();

    /** Pages of a report. */
    @WithDefault("20000")
    int mostPages();

    /** How long one check may take. */
    @WithDefault("2m")
    Duration longest();
}
