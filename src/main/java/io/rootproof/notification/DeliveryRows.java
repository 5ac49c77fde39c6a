package io.rootproof.notification;

import io.rootproof.notification.Delivery.State;
import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of deliveries, and the messages of each. */
@ApplicationScoped
class DeliveryRows {

    private static final int LONGEST_ERROR = 2000;

    private final Sql sql;

    DeliveryRows(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    Optional<Delivery> get(long id) {
        return sql.query("select * from message_delivery where id = ?", DeliveryRows::read, id).stream()
                .findFirst();
    }

    /** The messages of a delivery, as they were told. */
    @Transactional
    List<StoredMessage> messages(long deliveryId, int most) {
        return sql.query(
                "select m.* from message_post p join message m on m.id = p.message_id where p.delivery_id = ?"
                        + " order by p.id fetch first " + most + " rows only",
                row -> new StoredMessage(
                        row.getLong("id"),
                        Topic.valueOf(row.getString("topic")),
                        row.getString("subject"),
                        row.getString("recipient"),
                        row.getString("headline"),
                        row.getString("text"),
                        row.getString("path"),
                        row.getString("data"),
                        Sql.instant(row, "told_at")),
                deliveryId);
    }

    @Transactional
    void delivered(long id, Instant now) {
        sql.update(
                "update message_delivery set state = 'DELIVERED', attempts = attempts + 1, last_error = null,"
                        + " next_attempt = null, delivered_at = ? where id = ?",
                now,
                id);
    }

    /**
     * @param next null when it is given up
     */
    @Transactional
    void failed(long id, String error, @Nullable Instant next) {
        sql.update(
                "update message_delivery set state = ?, attempts = attempts + 1, last_error = ?, next_attempt = ?"
                        + " where id = ?",
                next == null ? State.DEAD : State.WAITING,
                error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR - 1) + "\u2026",
                next,
                id);
    }

    /** It is to be tried once more, as if for the first time. */
    void again(long id, Instant now) {
        sql.update(
                "update message_delivery set state = 'WAITING', attempts = 0, next_attempt = ? where id = ?", now, id);
    }

    @Transactional
    long count(State state, int most) {
        return sql.query(
                        "select count(*) from (select 1 as one from message_delivery where state = ? fetch first "
                                + most + " rows only) t",
                        row -> row.getLong(1),
                        state)
                .getFirst();
    }

    static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getString("webhook_id"),
                new Destination(
                        row.getString("channel"),
                        ChannelKind.valueOf(row.getString("kind")),
                        row.getString("destination")),
                Topic.valueOf(row.getString("topic")),
                State.valueOf(row.getString("state")),
                row.getString("headline"),
                row.getInt("message_count"),
                row.getInt("attempts"),
                row.getString("last_error"),
                Sql.maybe(row, "next_attempt"),
                Sql.instant(row, "told_at"),
                Sql.maybe(row, "delivered_at"));
    }
}
