package io.rootproof.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where files are kept that are too large for the database, or that should not depend on it. Region, credentials and
 * endpoint of S3 come from the standard settings of the AWS SDK.
 */
@ConfigMapping(prefix = "rootproof.storage")
public interface StorageConfig {

    /** A directory that outlives restarts and, with several nodes, is shared by them. Made if it does not exist. */
    @WithDefault("data/files")
    Path directory();

    /** {@code files} keeps everything in the directory; {@code s3} sends it on to a bucket. */
    @WithDefault("files")
    Kind kind();

    /** Needed for {@code s3}. For Object Lock it must have been made with it. */
    Optional<String> bucket();

    /** What stands before each key, such as {@code rootproof/}. */
    @WithDefault("")
    Optional<String> prefix();

    /**
     * Days for which nobody, the root user included, can delete or overwrite an object (Object Lock in COMPLIANCE mode);
     * 0 for a bucket without Object Lock.
     */
    @WithDefault("400")
    int retentionDays();

    /** Whether the bucket stands in the path; unless given: yes for an endpoint of one's own, no for AWS. */
    Optional<Boolean> pathStyle();

    /** The longest that one attempt to send a file may take. */
    @WithDefault("15m")
    Duration timeout();

    /** The pause after the first failed attempt; it doubles with each, up to six hours. */
    @WithDefault("1m")
    Duration retryAfter();

    /** Whether a file stays in the directory when S3 has it. */
    @WithDefault("false")
    boolean keepLocal();

    /** Whether payloads of evidence, which are in the database, are copied here as well. */
    @WithDefault("false")
    boolean copyPayloads();

    /** Where files stay. */
    enum Kind {
        FILES,
        S3
    }
}
