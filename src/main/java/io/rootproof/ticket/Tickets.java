package io.rootproof.ticket;

import io.rootproof.account.Account;
import io.rootproof.period.Sight;
import io.rootproof.ticket.TicketFilter.Condition;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads tickets. */
@ApplicationScoped
public class Tickets {

    private static final String FROM = " from Ticket t join Account a on a.accountId = t.accountId";

    private final EntityManager entities;
    private final TicketDetails details;
    private final Sight sight;

    Tickets(EntityManager entities, TicketDetails details, Sight sight) {
        this.entities = entities;
        this.details = details;
        this.sight = sight;
    }

    /** One ticket; empty if there is none of that number. */
    @Transactional
    public Optional<TicketAnswer> find(long number, Instant now) {
        return answers(rows(" where t.number = :number", Map.of("number", number), "", 0, 1), now).stream()
                .findFirst();
    }

    /** Every ticket of an account, newest first. */
    @Transactional
    public List<TicketAnswer> ofAccount(String accountId, Instant now) {
        return answers(
                rows(
                        " where t.accountId = :accountId",
                        Map.of("accountId", accountId),
                        TicketOrder.NEWEST.orderBy(),
                        0,
                        PageRequest.LARGEST),
                now);
    }

    @Transactional
    ListAnswer<TicketAnswer> list(TicketFilter filter, TicketOrder usual, PageRequest page, Instant now) {
        Condition condition = condition(filter, now);
        TicketOrder order = TicketOrder.of(filter.sort, usual);
        BoundedCount count = count(condition);
        return slice(condition, order, page, count, now);
    }

    /** What follows a cursor, without counting, for exports. */
    @Transactional
    ListAnswer<TicketAnswer> next(TicketFilter filter, TicketOrder usual, @Nullable String after, Instant now) {
        PageRequest page = new PageRequest(0, PageRequest.LARGEST, after);
        return slice(condition(filter, now), TicketOrder.of(filter.sort, usual), page, BoundedCount.of(0), now);
    }

    /** Nobody learns by asking which accounts are in an audit period that is not theirs. */
    private Condition condition(TicketFilter filter, Instant now) {
        Condition asked = filter.condition(now);
        Long period = filter.period();
        return period == null || sight.seesPeriod(period) ? asked : new Condition(" where 1 = 0", Map.of());
    }

    private ListAnswer<TicketAnswer> slice(
            Condition condition, TicketOrder order, PageRequest page, BoundedCount count, Instant now) {
        String where = condition.text();
        Map<String, Object> values = new HashMap<>(condition.values());
        if (page.after() != null) {
            where += order.beyond();
            values.putAll(order.values(page.after()));
        }
        List<Object[]> rows = rows(where, values, order.orderBy(), page.offset(), page.size() + 1);
        boolean more = rows.size() > page.size();
        List<Object[]> shown = more ? rows.subList(0, page.size()) : rows;
        return ListAnswer.of(answers(shown, now), page, count, more ? order.cursor((Ticket) shown.getLast()[0]) : null);
    }

    private BoundedCount count(Condition condition) {
        String counted = "select count(*) from (select t.number as number" + FROM + condition.text() + seen()
                + " order by t.number limit " + BoundedCount.QUERY_LIMIT + ") c";
        return BoundedCount.of(bind(entities.createQuery(counted, Long.class), condition.values())
                .getSingleResult());
    }

    private List<Object[]> rows(String where, Map<String, Object> values, String order, int offset, int size) {
        return bind(entities.createQuery("select t, a" + FROM + where + seen() + order, Object[].class), values)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    /** Continues every where clause here. */
    private String seen() {
        return sight.seen().span("t.accountId", "t.openedAt", "t.closedAt").andJpql();
    }

    private List<TicketAnswer> answers(List<Object[]> rows, Instant now) {
        List<Ticket> tickets = rows.stream().map(row -> (Ticket) row[0]).toList();
        TicketDetails.Of of = details.of(tickets.stream().map(t -> t.number).toList());
        return rows.stream()
                .map(row -> of.answer((Ticket) row[0], ((Account) row[1]).name, now))
                .toList();
    }

    private static <Q extends Query> Q bind(Q query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
