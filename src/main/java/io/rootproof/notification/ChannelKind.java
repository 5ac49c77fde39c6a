package io.rootproof.notification;

/** How a channel takes messages. */
public enum ChannelKind {
    MAIL,
    /** An incoming webhook of Slack, or of what understands the same. */
    SLACK,
    /** A POST as Standard Webhooks describe. */
    WEBHOOK
}
