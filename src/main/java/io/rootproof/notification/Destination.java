package io.rootproof.notification;

/**
 * Where one message goes.
 *
 * @param channel name of the channel in the settings
 * @param shown a mail address; of a webhook only scheme and host, since its path is often a secret
 */
record Destination(String channel, ChannelKind kind, String shown) {}
