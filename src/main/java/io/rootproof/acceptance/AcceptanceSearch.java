package io.rootproof.acceptance;

import io.rootproof.acceptance.ToldAcceptance.CurrentState;
import io.rootproof.acceptance.ToldAcceptance.Event;
import io.rootproof.account.Account;
import io.rootproof.period.Sight;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.Cursor;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.ListMessages;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.rootproof.web.list.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads exceptions, the highest number first. */
@ApplicationScoped
public class AcceptanceSearch {

    private static final String FROM = " from RiskAcceptance r join Account a on a.accountId = r.accountId";

    private final EntityManager entities;
    private final AcceptanceDesk desk;
    private final Sight sight;

    AcceptanceSearch(EntityManager entities, AcceptanceDesk desk, Sight sight) {
        this.entities = entities;
        this.desk = desk;
        this.sight = sight;
    }

    @Transactional
    ListAnswer<AcceptanceAnswer> find(Conditions filter, PageRequest page, Instant now) {
        Conditions seen = seen(filter);
        return slice(seen, page, count(seen), now);
    }

    /** What follows a cursor, without a count, for exports. */
    @Transactional
    ListAnswer<AcceptanceAnswer> next(Conditions filter, @Nullable String after, Instant now) {
        return slice(seen(filter), new PageRequest(0, PageRequest.LARGEST, after), BoundedCount.of(0), now);
    }

    /**
     * One exception with its history.
     *
     * @throws ProblemException 404 if there is none of that number
     */
    @Transactional
    ToldAcceptance one(long id, Instant now) {
        Object[] row = entities.createQuery("select r, a" + FROM + " where r.id = ?1", Object[].class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> AcceptanceDesk.unknown(Long.toString(id)));
        RiskAcceptance acceptance = (RiskAcceptance) row[0];
        Account account = (Account) row[1];
        if (!sight.seesSpan(acceptance.accountId, acceptance.requestedAt, acceptance.endedAt)) {
            throw AcceptanceDesk.unknown(Long.toString(id));
        }
        boolean present = sight.seesPresent(acceptance.accountId, now);
        AcceptanceAnswer answer = AcceptanceAnswer.of(acceptance, account.name, now);
        List<Event> events = entities.createQuery(
                        "from RiskAcceptanceEvent e where e.acceptanceId = ?1 order by e.ordinal",
                        RiskAcceptanceEvent.class)
                .setParameter(1, id)
                .getResultStream()
                .map(Event::of)
                .toList();
        return new ToldAcceptance(
                answer,
                present && answer.state().isOpen() ? current(account, now) : null,
                events,
                KeysPresent.read(acceptance.pinnedState));
    }

    /** The name of an account; null if it is not known. */
    @Transactional
    @Nullable
    String nameOf(String accountId) {
        Account account = entities.find(Account.class, accountId);
        return account == null ? null : account.name;
    }

    private CurrentState current(Account account, Instant now) {
        KeysPresent keys = desk.keys(account.accountId, desk.assess(account, now));
        return new CurrentState(keys.digest(), keys);
    }

    /** Auditors see those that touch a period of theirs that has the account. */
    private Conditions seen(Conditions filter) {
        return filter.and(
                sight.seen().span("r.accountId", "r.requestedAt", "r.endedAt").jpql(), Map.of());
    }

    private ListAnswer<AcceptanceAnswer> slice(Conditions filter, PageRequest page, BoundedCount count, Instant now) {
        Conditions from = page.after() == null ? filter : filter.and("r.id < :lastId", "lastId", last(page.after()));
        List<Object[]> found = from.bind(entities.createQuery(
                        "select r, a.name" + FROM + from.text() + " order by r.id desc", Object[].class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size() + 1)
                .getResultList();
        boolean more = found.size() > page.size();
        List<AcceptanceAnswer> items = (more ? found.subList(0, page.size()) : found)
                .stream()
                        .map(row -> AcceptanceAnswer.of((RiskAcceptance) row[0], (String) row[1], now))
                        .toList();
        return ListAnswer.of(
                items,
                page,
                count,
                more ? Cursor.of(Long.toString(items.getLast().id())) : null);
    }

    private BoundedCount count(Conditions filter) {
        return BoundedCount.of(filter.bind(entities.createQuery(
                        "select count(*) from (select r.id as id" + FROM + filter.text() + " order by r.id desc limit "
                                + BoundedCount.QUERY_LIMIT + ") t",
                        Long.class))
                .getSingleResult());
    }

    private static long last(String after) {
        try {
            return Long.parseLong(Cursor.parts(after, 1).getFirst());
        } catch (NumberFormatException tampered) {
            throw ProblemException.badRequest(Words.of(ListMessages.class).badCursor());
        }
    }
}
