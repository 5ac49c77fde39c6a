package io.rootproof.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what is told, in the transaction of whoever tells it. */
@ApplicationScoped
class Outbox {

    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_RECIPIENT = 1000;

    private final Sql sql;
    private final ObjectMapper json;

    Outbox(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    long add(Message message) {
        long id = sql.next("message_seq");
        sql.update(
                "insert into message (id, topic, subject, recipient, headline, text, path, data, told_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                message.topic(),
                message.subject(),
                message.recipient() == null ? null : cut(message.recipient(), LONGEST_RECIPIENT),
                line(message.headline()),
                cut(message.text(), LONGEST_TEXT),
                message.path(),
                written(message),
                message.at());
        return id;
    }

    /** Lays it where {@link Gathering} finds it. */
    void post(long messageId, Message message, Destination to) {
        post(messageId, message, to, null);
    }

    /** Shows it as delivered to nobody; what happened at the same time stands together. */
    void keep(long messageId, Message message, Destination to) {
        List<Long> same = sql.query(
                "select id from message_delivery where channel = ? and destination = ? and topic = ? and told_at = ?"
                        + " and state = 'KEPT'",
                row -> row.getLong(1),
                to.channel(),
                to.shown(),
                message.topic(),
                message.at());
        long delivery = same.isEmpty()
                ? deliver(to, message.topic(), Delivery.State.KEPT, line(message.headline()), 1, message.at(), null)
                : same.getFirst();
        post(messageId, message, to, delivery);
        if (!same.isEmpty()) {
            sql.update("update message_delivery set message_count = message_count + 1 where id = ?", delivery);
            int count = sql.query(
                            "select message_count from message_delivery where id = ?", row -> row.getInt(1), delivery)
                    .getFirst();
            sql.update(
                    "update message_delivery set headline = ? where id = ?",
                    message.topic().headline(count),
                    delivery);
        }
    }

    /** Writes the delivery of what was gathered. */
    long deliver(
            Destination to,
            Topic topic,
            Delivery.State state,
            String headline,
            int messages,
            Instant toldAt,
            @Nullable Instant next) {
        long id = sql.next("message_delivery_seq");
        sql.update(
                "insert into message_delivery (id, webhook_id, channel, kind, destination, topic, state, headline,"
                        + " message_count, attempts, next_attempt, told_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
                id,
                "msg_" + UUID.randomUUID(),
                to.channel(),
                to.kind(),
                to.shown(),
                topic,
                state,
                headline,
                messages,
                next,
                toldAt);
        return id;
    }

    private void post(long messageId, Message message, Destination to, @Nullable Long delivery) {
        sql.update(
                "insert into message_post (id, message_id, channel, kind, destination, topic, told_at, delivery_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                sql.next("message_post_seq"),
                messageId,
                to.channel(),
                to.kind(),
                to.shown(),
                message.topic(),
                message.at(),
                delivery);
    }

    private String written(Message message) {
        try {
            return json.writeValueAsString(message.data());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This cannot be written as JSON: " + message.data(), e);
        }
    }

    /** On one line: it becomes a header of a mail. */
    private static String line(String headline) {
        return cut(headline.replaceAll("\\p{Cntrl}+", " ").strip(), LONGEST_HEADLINE);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "\u2026";
    }
}
