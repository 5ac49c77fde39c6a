package io.rootproof.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Knows which way takes what. */
@ApplicationScoped
class DeliveryWays {

    private final MailWay mail;
    private final WebhookWay webhook;
    private final TimestampWay timestamp;

    DeliveryWays(MailWay mail, WebhookWay webhook, TimestampWay timestamp) {
        this.mail = mail;
        this.webhook = webhook;
        this.timestamp = timestamp;
    }

    void send(MadeCheckpoint made, Delivery delivery, Instant now) throws DeliveryFailed {
        switch (delivery.channel()) {
            case MAIL -> mail.send(made, delivery.target());
            case WEBHOOK -> webhook.send(made, delivery.target(), now);
            case TIMESTAMP -> timestamp.send(made, now);
        }
    }
}
