package io.rootproof.log;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the log is kept. */
@ConfigMapping(prefix = "rootproof.log")
public interface LogConfig {

    /** How often all rows are compared with their entries, and all entries with the tree. */
    @WithDefault("24h")
    Duration checkEvery();
}
