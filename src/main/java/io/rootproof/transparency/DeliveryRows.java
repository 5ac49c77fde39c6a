package io.rootproof.transparency;

import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of deliveries. */
@ApplicationScoped
class DeliveryRows {

    private static final int LONGEST_ERROR = 2000;

    private final Sql sql;

    DeliveryRows(Sql sql) {
        this.sql = sql;
    }

    long add(long checkpointId, Delivery.Channel channel, String target, Instant now) {
        long id = sql.next("checkpoint_delivery_seq");
        sql.update(
                "insert into checkpoint_delivery (id, checkpoint_id, channel, target, state, attempts, next_attempt)"
                        + " values (?, ?, ?, ?, 'WAITING', 0, ?)",
                id,
                checkpointId,
                channel,
                target,
                now);
        return id;
    }

    @Transactional
    void delivered(long id, Instant now) {
        sql.update(
                "update checkpoint_delivery set state = 'DELIVERED', attempts = attempts + 1, last_error = null,"
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
                "update checkpoint_delivery set state = ?, attempts = attempts + 1, last_error = ?, next_attempt = ?"
                        + " where id = ?",
                next == null ? Delivery.State.FAILED : Delivery.State.WAITING,
                error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR - 1) + "\u2026",
                next,
                id);
    }

    /** It is to be tried once more, as if for the first time. */
    void again(long id, Instant now) {
        sql.update(
                "update checkpoint_delivery set state = 'WAITING', attempts = 0, next_attempt = ? where id = ?",
                now,
                id);
    }

    @Transactional
    Optional<Delivery> get(long id) {
        return sql.query("select * from checkpoint_delivery where id = ?", DeliveryRows::read, id).stream()
                .findFirst();
    }

    List<Delivery> of(Collection<Long> checkpointIds) {
        return checkpointIds.isEmpty()
                ? List.of()
                : sql.query(
                        "select * from checkpoint_delivery where checkpoint_id in (" + Sql.marks(checkpointIds.size())
                                + ") order by checkpoint_id, id",
                        DeliveryRows::read,
                        checkpointIds.toArray());
    }

    long count(Delivery.State state, int most) {
        return sql.query(
                        "select count(*) from (select 1 as one from checkpoint_delivery where state = ? fetch first "
                                + most + " rows only) t",
                        row -> row.getLong(1),
                        state)
                .getFirst();
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getLong("checkpoint_id"),
                Delivery.Channel.valueOf(row.getString("channel")),
                row.getString("target"),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"),
                Sql.maybe(row, "next_attempt"),
                Sql.maybe(row, "delivered_at"));
    }
}
