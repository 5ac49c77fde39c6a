package io.rootproof.overview;

import io.rootproof.account.Account;
import io.rootproof.assessment.AccountStatus;
import io.rootproof.overview.AccountFilter.Where;
import io.rootproof.period.Part;
import io.rootproof.period.Sight;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.Cursor;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists accounts with their results at an instant. */
@ApplicationScoped
class Accounts {

    private static final String FROM = " from Account a left join AccountStatus s on s.accountId = a.accountId";

    /** Until when an account is excepted: one exception of it at most is in force. */
    private static final String EXCEPTED =
            ", (select max(x.expiresAt) from RiskAcceptance x where x.accountId = a.accountId"
                    + " and x.state = io.rootproof.acceptance.AcceptanceState.IN_FORCE and x.expiresAt > :present)";

    private final EntityManager entities;
    private final OpenTickets tickets;
    private final Sight sight;

    Accounts(EntityManager entities, OpenTickets tickets, Sight sight) {
        this.entities = entities;
        this.tickets = tickets;
        this.sight = sight;
    }

    /** Some accounts in order, and where to go on. */
    private record Slice(List<AccountItem> items, @Nullable String next) {}

    /** What is known of one account. */
    private record Known(
            Account account,
            @Nullable AccountStatus status,
            @Nullable Instant exceptedUntil) {}

    /** One page, with a count. */
    @Transactional
    ListAnswer<AccountItem> find(AccountFilter filter, PageRequest page, Instant now) {
        Slice slice = slice(filter, page, now);
        return ListAnswer.of(slice.items(), page, count(filter, now), slice.next());
    }

    /** The first few. */
    @Transactional
    List<AccountItem> first(AccountFilter filter, int atMost, Instant now) {
        return slice(filter, new PageRequest(0, atMost, null), now).items();
    }

    /** What follows a cursor, without a count, for exports. */
    @Transactional
    ListAnswer<AccountItem> next(AccountFilter filter, @Nullable String after, Instant now) {
        PageRequest page = new PageRequest(0, PageRequest.LARGEST, after);
        Slice slice = slice(filter, page, now);
        return ListAnswer.of(slice.items(), page, BoundedCount.of(slice.items().size()), slice.next());
    }

    /** One account; empty if it is not known. */
    @Transactional
    Optional<AccountItem> one(String accountId, Instant now) {
        if (!sight.seesPresent(accountId, now)) {
            return Optional.empty();
        }
        return items(
                        entities.createQuery(
                                        "select a, s, a.accountId" + EXCEPTED + FROM + " where a.accountId = :account",
                                        Object[].class)
                                .setParameter("account", accountId)
                                .setParameter("present", now)
                                .getResultList(),
                        now)
                .stream()
                .findFirst();
    }

    /** Units that accounts are in, for choosing one; not more than a person can choose from. */
    @Transactional
    List<String> units(Instant now) {
        return entities.createQuery(
                        "select distinct a.organizationalUnit from Account a where a.organizationalUnit <> ''"
                                + sight.seen().present("a.accountId", now).andJpql() + " order by a.organizationalUnit",
                        String.class)
                .setMaxResults(200)
                .getResultList();
    }

    private Slice slice(AccountFilter filter, PageRequest page, Instant now) {
        AccountOrder order = filter.order();
        Where where = where(filter, now);
        if (order.key() == AccountOrder.Key.RESULT) {
            where = where.with("now", now);
        }
        if (page.after() != null) {
            where = beyond(where, order, page.after());
        }
        String select = "select a, s, " + order.key().expression() + EXCEPTED + FROM + where.text() + order.orderBy();
        List<Object[]> rows = bind(entities.createQuery(select, Object[].class), where)
                .setParameter("present", now)
                .setFirstResult(page.offset())
                .setMaxResults(page.size() + 1)
                .getResultList();
        boolean more = rows.size() > page.size();
        List<Object[]> shown = more ? rows.subList(0, page.size()) : rows;
        return new Slice(items(shown, now), more ? cursor(order, shown.getLast()) : null);
    }

    private List<AccountItem> items(List<Object[]> rows, Instant now) {
        List<Known> accounts = rows.stream()
                .map(row -> new Known((Account) row[0], (AccountStatus) row[1], (Instant) row[3]))
                .toList();
        Map<String, Long> numbers = tickets.byAccount(
                accounts.stream().map(known -> known.account().accountId).toList());
        return accounts.stream()
                .map(known -> AccountItem.of(
                        known.account(),
                        known.status(),
                        known.exceptedUntil(),
                        numbers.get(known.account().accountId),
                        now))
                .toList();
    }

    private BoundedCount count(AccountFilter filter, Instant now) {
        Where where = where(filter, now);
        String counted = "select count(*) from (select a.accountId as id" + FROM + where.text()
                + " order by a.accountId limit " + BoundedCount.QUERY_LIMIT + ") t";
        return BoundedCount.of(
                bind(entities.createQuery(counted, Long.class), where).getSingleResult());
    }

    private Where where(AccountFilter filter, Instant now) {
        Part present = sight.seen().present("a.accountId", now);
        Where where = filter.where(now);
        return present.isEverything() ? where : where.and(present.jpql(), Map.of());
    }

    private static Where beyond(Where where, AccountOrder order, String after) {
        List<String> parts = Cursor.parts(after, 3);
        if (!parts.get(0).equals(order.text())) {
            throw AccountOrder.notOurs();
        }
        Where further = where.and(order.beyond(), Map.of("lastId", parts.get(2)));
        return order.key() == AccountOrder.Key.ACCOUNT_ID
                ? further
                : further.with("lastKey", order.key().value(parts.get(1)));
    }

    private static String cursor(AccountOrder order, Object[] row) {
        return Cursor.of(order.text(), row[2].toString(), ((Account) row[0]).accountId);
    }

    private static <Q extends Query> Q bind(Q query, Where where) {
        where.values().forEach(query::setParameter);
        return query;
    }
}
