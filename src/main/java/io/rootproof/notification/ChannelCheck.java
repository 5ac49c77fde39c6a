package io.rootproof.notification;

import io.rootproof.notification.NotificationConfig.Channel;
import java.net.URI;
import java.util.List;

/** Refuses at the start what could never be delivered. */
final class ChannelCheck {

    private ChannelCheck() {}

    /**
     * @throws IllegalStateException that names the setting and says what to write
     */
    static void of(String name, Channel channel) {
        String setting = "rootproof.notifications.channels." + name + ".";
        for (String topic : channel.topics().orElse(List.of())) {
            if (Topic.of(topic).isEmpty()) {
                throw new IllegalStateException(
                        setting + "topics: there is no topic " + topic + ". docs/notifications.md lists them.");
            }
        }
        if (channel.kind() == ChannelKind.MAIL) {
            mail(setting, channel);
        } else {
            web(setting + "address", channel.address().orElse(""));
        }
        channel.secret().ifPresent(secrets -> WebhookSignature.of(setting + "secret", secrets));
    }

    private static void mail(String setting, Channel channel) {
        List<String> addresses = Channels.addresses(channel);
        if (addresses.isEmpty() && !channel.owners()) {
            throw new IllegalStateException(setting + "address: give a mail address, or let owners be true.");
        }
        addresses.forEach(address -> {
            if (!Recipients.isAddress(address)) {
                throw new IllegalStateException(setting + "address: " + address + " is not a mail address.");
            }
        });
    }

    private static void web(String setting, String address) {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && List.of("http", "https").contains(uri.getScheme())) {
                return;
            }
        } catch (IllegalArgumentException notOne) {
            // said below, without the address, which may be a secret
        }
        throw new IllegalStateException(
                setting + " is the URL that takes the messages: https:// and a host, without user name and password.");
    }
}
