package io.rootproof.bundle;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How bundles are made. */
@ConfigMapping(prefix = "rootproof.bundle")
interface BundleConfig {

    /**
     * Bytes of evidence in one part of the ZIP, before compression, which more than halves it: with the default no part
     * comes near 2 GB. What goes beyond is in further parts.
     */
    @WithDefault("1500000000")
    long evidencePerPart();

    /** How long after a sealing without timestamp the authorities are asked again; then twice as long each time. */
    @WithDefault("1m")
    Duration firstRetry();

    /** The longest wait between two such attempts. */
    @WithDefault("1h")
    Duration longestRetry();
}
