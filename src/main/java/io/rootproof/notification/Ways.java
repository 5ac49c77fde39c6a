package io.rootproof.notification;

import io.rootproof.notification.NotificationConfig.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Knows which way takes what. */
@ApplicationScoped
class Ways {

    /** More than that nobody reads one by one. */
    static final int SHOWN = 20;

    private final Channels channels;
    private final DeliveryRows rows;
    private final MailWay mail;
    private final SlackWay slack;
    private final WebhookWay webhook;

    Ways(Channels channels, DeliveryRows rows, MailWay mail, SlackWay slack, WebhookWay webhook) {
        this.channels = channels;
        this.rows = rows;
        this.mail = mail;
        this.slack = slack;
        this.webhook = webhook;
    }

    void send(Delivery delivery, Instant now) throws NotDelivered {
        String name = delivery.destination().channel();
        Channel channel = channels.named(name)
                .filter(it -> it.kind() == delivery.destination().kind())
                .orElseThrow(() -> NotDelivered.forever("There is no channel " + name + " any more. Configure"
                        + " rootproof.notifications.channels." + name + " again, then send this once more."));
        switch (channel.kind()) {
            case MAIL -> mail.send(parcel(delivery, SHOWN, now));
            case SLACK -> slack.send(parcel(delivery, SHOWN, now), channel);
            case WEBHOOK -> webhook.send(parcel(delivery, Gathering.MOST_TOGETHER, now), channel);
        }
    }

    private Parcel parcel(Delivery delivery, int most, Instant now) {
        return new Parcel(delivery, rows.messages(delivery.id(), most), now);
    }
}
