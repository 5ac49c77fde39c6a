package io.rootproof.notification;

import java.util.List;

/**
 * Where messages go, above their list.
 *
 * @param demo whether nothing is configured and the demo shows what would be sent
 */
record ChannelsView(List<Shown> configured, boolean demo) {

    /**
     * A channel without what may be secret of it.
     *
     * @param to empty for mail that goes to the persons concerned only
     */
    record Shown(String name, ChannelKind kind, String to) {}

    static ChannelsView of(Channels channels) {
        return new ChannelsView(
                channels.all().entrySet().stream()
                        .map(entry -> new Shown(
                                entry.getKey(),
                                entry.getValue().kind(),
                                entry.getValue()
                                        .address()
                                        .map(address -> entry.getValue().kind() == ChannelKind.MAIL
                                                ? address
                                                : Channels.shown(address))
                                        .orElse("")))
                        .toList(),
                channels.areOfTheDemo());
    }
}
