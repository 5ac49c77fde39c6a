package io.rootproof.onboarding;

import io.rootproof.account.Account;
import io.rootproof.assessment.AccountStatus;
import io.rootproof.period.Seen;
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
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds new accounts, the last to appear first; two of one instant by their number, the highest first. */
@ApplicationScoped
class OnboardingSearch {

    private static final String FROM = " from Onboarding o join Account a on a.accountId = o.accountId";
    private static final String ORDER = " order by o.appearedAt desc, o.accountId desc";

    private final EntityManager entities;
    private final Sight sight;

    OnboardingSearch(EntityManager entities, Sight sight) {
        this.entities = entities;
        this.sight = sight;
    }

    /** The same, of the accounts whose present the person asking may read. */
    Conditions seen(Conditions filter, Instant now) {
        Seen seen = sight.seen();
        return seen.everything()
                ? filter
                : filter.and(seen.present("a.accountId", now).jpql(), Map.of());
    }

    @Transactional
    ListAnswer<OnboardingItem> find(Conditions filter, PageRequest page, Instant now) {
        Conditions visible = seen(filter, now);
        return slice(visible, page, count(visible), now);
    }

    /** What follows a cursor, without a count, for exports; who asks is known while the file is begun: {@link #seen}. */
    @Transactional
    ListAnswer<OnboardingItem> next(Conditions filter, @Nullable String after, Instant now) {
        return slice(filter, new PageRequest(0, PageRequest.LARGEST, after), BoundedCount.of(0), now);
    }

    private ListAnswer<OnboardingItem> slice(Conditions filter, PageRequest page, BoundedCount count, Instant now) {
        Conditions from = after(filter, page.after());
        List<@Nullable Object[]> found = from.bind(entities.createQuery(
                        "select o, a, s" + FROM + " left join AccountStatus s on s.accountId = o.accountId"
                                + from.text() + ORDER,
                        Object[].class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size() + 1)
                .getResultList();
        boolean more = found.size() > page.size();
        List<OnboardingItem> items = (more ? found.subList(0, page.size()) : found)
                .stream().map(row -> item(row, now)).toList();
        return ListAnswer.of(
                items,
                page,
                count,
                more
                        ? Cursor.of(
                                items.getLast().appearedAt().toString(),
                                items.getLast().accountId())
                        : null);
    }

    private static OnboardingItem item(@Nullable Object[] row, Instant now) {
        return OnboardingItem.of((Onboarding) row[0], (Account) row[1], (AccountStatus) row[2], now);
    }

    private static Conditions after(Conditions filter, @Nullable String after) {
        if (after == null) {
            return filter;
        }
        List<String> key = Cursor.parts(after, 2);
        try {
            return filter.and(
                    "o.appearedAt <= :lastAt and (o.appearedAt < :lastAt or o.accountId < :lastId)",
                    Map.of("lastAt", Instant.parse(key.getFirst()), "lastId", key.getLast()));
        } catch (DateTimeException tampered) {
            throw ProblemException.badRequest(Words.of(ListMessages.class).badCursor());
        }
    }

    private BoundedCount count(Conditions filter) {
        return BoundedCount.of(filter.bind(entities.createQuery(
                        "select count(*) from (select o.accountId as id" + FROM + filter.text() + ORDER + " limit "
                                + BoundedCount.QUERY_LIMIT + ") t",
                        Long.class))
                .getSingleResult());
    }
}
