package io.rootproof.notification;

import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;

/**
 * Makes one delivery of all that waits for a destination on one topic, once the first of it has waited long enough: 500
 * accounts that fail at once are one message. Only one node does this at a time.
 */
@ApplicationScoped
class Gathering {

    /** More go with the next delivery, so that the body of a webhook stays below a megabyte. */
    static final int MOST_TOGETHER = 1000;

    /** What waits together. */
    record Group(Destination to, Topic topic) {}

    private final Sql sql;
    private final NotificationConfig config;
    private final Outbox outbox;
    private final Deliveries deliveries;

    Gathering(Sql sql, NotificationConfig config, Outbox outbox, Deliveries deliveries) {
        this.sql = sql;
        this.config = config;
        this.outbox = outbox;
        this.deliveries = deliveries;
    }

    /** Those of which the first message has waited for the time that is gathered. */
    @Transactional
    List<Group> due(Instant now) {
        return sql.query(
                "select channel, kind, destination, topic from message_post where delivery_id is null"
                        + " group by channel, kind, destination, topic having min(told_at) <= ?"
                        + " order by channel, destination, topic",
                row -> new Group(
                        new Destination(
                                row.getString("channel"),
                                ChannelKind.valueOf(row.getString("kind")),
                                row.getString("destination")),
                        Topic.valueOf(row.getString("topic"))),
                now.minus(config.gather()));
    }

    /** Orders the delivery of a group. */
    @Transactional(TxType.REQUIRES_NEW)
    void gather(Group group, Instant now) {
        record Waiting(long post, String headline, Instant toldAt) {}
        List<Waiting> waiting = sql.query(
                "select p.id, m.headline, p.told_at from message_post p join message m on m.id = p.message_id"
                        + " where p.delivery_id is null and p.channel = ? and p.destination = ? and p.topic = ?"
                        + " order by p.id fetch first " + MOST_TOGETHER + " rows only",
                row -> new Waiting(row.getLong(1), row.getString(2), Sql.instant(row, "told_at")),
                group.to().channel(),
                group.to().shown(),
                group.topic());
        if (waiting.isEmpty()) {
            return;
        }
        long delivery = outbox.deliver(
                group.to(),
                group.topic(),
                Delivery.State.WAITING,
                waiting.size() == 1
                        ? waiting.getFirst().headline()
                        : group.topic().headline(waiting.size()),
                waiting.size(),
                waiting.getFirst().toldAt(),
                now);
        waiting.forEach(
                one -> sql.update("update message_post set delivery_id = ? where id = ?", delivery, one.post()));
        deliveries.schedule(delivery, now);
    }
}
