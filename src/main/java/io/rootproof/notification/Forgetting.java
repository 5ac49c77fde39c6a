package io.rootproof.notification;

import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;

/** Takes out of the outbox what has long been delivered. Dead letters stay until they are sent. */
@ApplicationScoped
class Forgetting {

    private static final int AT_ONCE = 500;

    private final Sql sql;
    private final ForgettingPart part;

    Forgetting(Sql sql, ForgettingPart part) {
        this.sql = sql;
        this.part = part;
    }

    void before(Instant then) {
        List<Long> old;
        do {
            old = old(then);
            part.forget(old);
        } while (old.size() == AT_ONCE);
    }

    private List<Long> old(Instant then) {
        return sql.query(
                "select id from message_delivery where told_at < ? and state in ('DELIVERED', 'KEPT')"
                        + " order by told_at, id fetch first " + AT_ONCE + " rows only",
                row -> row.getLong(1),
                then);
    }

    /** Some of them in one transaction. */
    @ApplicationScoped
    static class ForgettingPart {

        private final Sql sql;

        ForgettingPart(Sql sql) {
            this.sql = sql;
        }

        @Transactional(TxType.REQUIRES_NEW)
        void forget(List<Long> deliveries) {
            for (long id : deliveries) {
                List<Long> messages = sql.query(
                        "select message_id from message_post where delivery_id = ?", row -> row.getLong(1), id);
                sql.update("delete from message_post where delivery_id = ?", id);
                messages.forEach(message -> sql.update(
                        "delete from message where id = ? and not exists"
                                + " (select 1 from message_post p where p.message_id = message.id)",
                        message));
                sql.update("delete from message_delivery where id = ?", id);
            }
        }
    }
}
