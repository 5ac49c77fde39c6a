package io.rootproof.notification;

import io.rootproof.sql.Sql;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.Cursor;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Deliveries for the page and its export, newest first, by the id of the last one read. */
@ApplicationScoped
class DeliveryReading {

    private final Sql sql;
    private final DeliveryRows rows;

    DeliveryReading(Sql sql, DeliveryRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    @Transactional
    ListAnswer<Delivery> find(DeliverySearch search, PageRequest page) {
        long count = sql.query(
                        "select count(*) from (select id from message_delivery where id < ?" + search.condition()
                                + " fetch first " + BoundedCount.QUERY_LIMIT + " rows only) found",
                        row -> row.getLong(1),
                        search.values(Long.MAX_VALUE))
                .getFirst();
        return slice(search, page, BoundedCount.of(count));
    }

    /** What follows a cursor, without a count, for exports. */
    @Transactional
    ListAnswer<Delivery> next(DeliverySearch search, @Nullable String after) {
        return slice(search, new PageRequest(0, PageRequest.LARGEST, after), BoundedCount.of(0));
    }

    /**
     * @throws ProblemException 404
     */
    Delivery get(String id) {
        return (id.matches("[0-9]{1,18}") ? rows.get(Long.parseLong(id)) : Optional.<Delivery>empty())
                .orElseThrow(() -> ProblemException.notFound(
                        Words.of(NotificationMessages.class).noSuchMessage()));
    }

    private ListAnswer<Delivery> slice(DeliverySearch search, PageRequest page, BoundedCount count) {
        long before = page.after() == null ? Long.MAX_VALUE : Cursor.number(page.after());
        List<Delivery> found = sql.query(
                "select * from message_delivery where id < ?" + search.condition() + " order by id desc offset "
                        + page.offset() + " rows fetch first " + (page.size() + 1) + " rows only",
                DeliveryRows::read,
                search.values(before));
        boolean more = found.size() > page.size();
        List<Delivery> items = more ? found.subList(0, page.size()) : found;
        return ListAnswer.of(
                items,
                page,
                count,
                more ? Cursor.of(Long.toString(items.getLast().id())) : null);
    }
}
