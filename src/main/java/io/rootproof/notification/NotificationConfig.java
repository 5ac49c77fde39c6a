package io.rootproof.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where messages go, and how long they are tried. */
@ConfigMapping(prefix = "rootproof.notifications")
interface NotificationConfig {

    /** By name; the name stands in the outbox and is kept when the address changes. */
    Map<String, Channel> channels();

    /** Messages of one topic that come within this time go to a channel as one. */
    @WithDefault("30s")
    Duration gather();

    /** The pause after the first failed attempt; it doubles with each, up to six hours. */
    @WithDefault("1m")
    Duration retryAfter();

    /** How long the other side of a webhook is waited for, from the first byte sent to the last one received. */
    @WithDefault("10s")
    Duration timeout();

    /** Host names, addresses and networks that may be private or be reached without TLS. */
    Optional<List<String>> allow();

    /** How long what was delivered stays to be seen. */
    @WithDefault("90d")
    Duration keep();

    /** One way to reach somebody. */
    interface Channel {

        ChannelKind kind();

        /** Of a webhook: its URL. Of mail: addresses with commas, which get everything. */
        Optional<String> address();

        /** Signs webhooks; several while one replaces another. */
        Optional<List<String>> secret();

        /** What is sent, such as ticket.opened; everything without. */
        Optional<List<String>> topics();

        /** Mail only: whether the person whom a message concerns gets it. */
        @WithDefault("true")
        boolean owners();
    }
}
