package io.rootproof.collection.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is taken of who hands in events. */
@ConfigMapping(prefix = "rootproof.events")
interface EventsConfig {

    /** Requests a minute from one person's keys; what goes beyond is asked to come again, which EventBridge does. */
    @WithDefault("600")
    long perMinute();

    /** Bytes of one request; an event of EventBridge has at most 1 MiB. */
    @WithDefault("1048576")
    int largestBytes();
}
