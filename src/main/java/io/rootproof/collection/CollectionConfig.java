package io.rootproof.collection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When and how fast to collect. */
@ConfigMapping(prefix = "rootproof.collection")
public interface CollectionConfig {

    /**
     * Cron in UTC with seconds first, or in the classic five fields; {@code -} for never. Half a day apart, one missed
     * run makes no evidence stale.
     */
    @WithDefault("0 0 3,15 * * *")
    String schedule();

    /** Accounts looked into at once. */
    @WithDefault("16")
    int concurrency();

    /** After how long all findings are read again, and not only those that changed. */
    @WithDefault("23h")
    Duration fullPassEvery();

    /** How far before the last pass the next one begins, so that a finding that was written late is not missed. */
    @WithDefault("30m")
    Duration overlap();

    /** Multiplies the rates at which AWS is asked: more than 1 only where AWS has raised the quotas. */
    @WithDefault("1")
    double speed();

    /** How often a run says that it is alive. */
    @WithDefault("3s")
    Duration heartbeat();

    /** A run that has said nothing for so long is dead. */
    @WithDefault("20s")
    Duration deadAfter();
}
