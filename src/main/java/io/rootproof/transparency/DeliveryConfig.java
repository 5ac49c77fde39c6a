package io.rootproof.transparency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where checkpoints are sent, so that copies exist where the operator has no hand. */
@ConfigMapping(prefix = "rootproof.log.delivery")
interface DeliveryConfig {

    /** Addresses; the server and the sender are Quarkus's {@code quarkus.mailer.*}. */
    Optional<List<String>> mail();

    /** Addresses that get a POST; redirects are not followed. */
    Optional<List<URI>> webhook();

    /** Signs the POST as Standard Webhooks describe: {@code whsec_} and base64; several while one replaces another. */
    Optional<List<String>> webhookSecret();

    /** How long the other side is waited for. */
    @WithDefault("10s")
    Duration timeout();

    /** The pause after the first failed attempt; it doubles with each, up to six hours. */
    @WithDefault("1m")
    Duration retryAfter();
}
