package io.rootproof.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs are run. The defaults suit one node and several. */
@ConfigMapping(prefix = "rootproof.jobs")
public interface JobsConfig {

    /** Whether this node runs jobs. A node that does not can still order them. */
    @WithDefault("true")
    boolean enabled();

    /** How often the database is asked what is due. A job ordered on this node starts sooner. */
    @WithDefault("2s")
    Duration pollingInterval();

    /** How often a node says that it still works at a job. After six missed beats the job is another node's. */
    @WithDefault("5s")
    Duration heartbeat();

    /** Jobs that this node runs at once. */
    @WithDefault("6")
    int threads();

    /** How long a stopping node waits for its jobs before it interrupts them. */
    @WithDefault("10s")
    Duration shutdownWait();
}
