package io.rootproof.notification;

import io.quarkus.runtime.StartupEvent;
import io.rootproof.notification.NotificationConfig.Channel;
import io.rootproof.web.DemoMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which destinations a message has, by the settings. */
@ApplicationScoped
class Channels {

    /** What the demo shows where nothing is configured; nothing is ever sent to them. */
    private static final List<Destination> OF_THE_DEMO = List.of(
            new Destination("chat", ChannelKind.SLACK, "https://chat.example.com"),
            new Destination("siem", ChannelKind.WEBHOOK, "https://siem.example.com"));

    private final NotificationConfig config;
    private final Recipients recipients;
    private final DemoMode demo;

    Channels(NotificationConfig config, Recipients recipients, DemoMode demo) {
        this.config = config;
        this.recipients = recipients;
        this.demo = demo;
    }

    /** A wrong setting is met by whoever made it. */
    void atStart(@Observes StartupEvent started) {
        AllowList.of(config.allow().orElse(List.of()));
        config.channels().forEach(ChannelCheck::of);
    }

    /** Whether nothing is configured, and the demo shows what would be sent. */
    boolean areOfTheDemo() {
        return demo.isOn() && config.channels().isEmpty();
    }

    /** Where it goes. */
    List<Destination> of(Message message) {
        if (areOfTheDemo()) {
            List<Destination> shown = new ArrayList<>(OF_THE_DEMO);
            recipients.addresses(message.recipient()).forEach(one -> shown.add(mail("mail", one)));
            return shown;
        }
        List<Destination> found = new ArrayList<>();
        new TreeMap<>(config.channels()).forEach((name, channel) -> {
            if (takes(channel, message.topic())) {
                found.addAll(destinations(name, channel, message));
            }
        });
        return found.stream().distinct().toList();
    }

    /** The channel of that name as it is configured now. */
    Optional<Channel> named(String name) {
        return Optional.ofNullable(config.channels().get(name));
    }

    Map<String, Channel> all() {
        return new TreeMap<>(config.channels());
    }

    private List<Destination> destinations(String name, Channel channel, Message message) {
        if (channel.kind() != ChannelKind.MAIL) {
            return List.of(new Destination(
                    name, channel.kind(), shown(channel.address().orElse(""))));
        }
        List<Destination> to = new ArrayList<>();
        addresses(channel).forEach(address -> to.add(mail(name, address)));
        if (channel.owners()) {
            recipients.addresses(message.recipient()).forEach(address -> to.add(mail(name, address)));
        }
        return to;
    }

    static List<String> addresses(Channel channel) {
        return Arrays.stream(channel.address().orElse("").split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .toList();
    }

    /** Without what may be secret of it. */
    static String shown(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static Destination mail(String channel, String address) {
        return new Destination(channel, ChannelKind.MAIL, address);
    }

    private static boolean takes(Channel channel, Topic topic) {
        return channel.topics().map(some -> some.contains(topic.wire())).orElse(true);
    }
}
