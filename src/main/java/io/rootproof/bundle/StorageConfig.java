package io.rootproof.bundle;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where files are kept that are too large for the database. */
@ConfigMapping(prefix = "rootproof.storage")
interface StorageConfig {

    /** A directory that outlives restarts and, with several nodes, is shared by them. Made if it does not exist. */
    @WithDefault("data/files")
    Path directory();
}
