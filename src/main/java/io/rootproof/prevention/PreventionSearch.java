package io.rootproof.prevention;

import io.rootproof.account.Account;
import io.rootproof.period.Seen;
import io.rootproof.period.Sight;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.Cursor;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
import io.rootproof.web.list.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what prevents root keys, account by account, by their numbers; an auditor finds the accounts she may see now. */
@ApplicationScoped
public class PreventionSearch {

    private static final String FROM =
            " from Account a left join AccountPrevention v on v.accountId = a.accountId and v.toAt is null";

    private final EntityManager entities;
    private final Sight sight;

    PreventionSearch(EntityManager entities, Sight sight) {
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
    ListAnswer<PreventionItem> find(Conditions filter, PageRequest page, Readings readings, Instant now) {
        Conditions visible = seen(filter, now);
        BoundedCount count = BoundedCount.of(visible.bind(entities.createQuery(
                        "select count(*) from (select a.accountId as id" + FROM + visible.text()
                                + " order by a.accountId limit " + BoundedCount.QUERY_LIMIT + ") t",
                        Long.class))
                .getSingleResult());
        return slice(visible, page, count, readings, sight.seen());
    }

    /** What follows a cursor, without a count, for exports; who asks is known while the file is begun: {@link #seen}. */
    @Transactional
    ListAnswer<PreventionItem> next(Conditions filter, @Nullable String after, Readings readings, Seen seen) {
        return slice(filter, new PageRequest(0, PageRequest.LARGEST, after), BoundedCount.of(0), readings, seen);
    }

    /** Of one account, in one statement; empty if it is not known, or may not be seen now. */
    @Transactional
    public Optional<PreventionItem> one(String accountId, Instant now) {
        Seen seen = sight.of(accountId);
        if (!seen.isPresent(now)) {
            return Optional.empty();
        }
        List<@Nullable Object[]> rows = entities.createQuery(
                        "select a, v, r from Account a" + PreventionItem.JOINED + " where a.accountId = :account",
                        Object[].class)
                .setParameter("account", accountId)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> PreventionItem.of(
                        (Account) Objects.requireNonNull(row[0]),
                        (AccountPrevention) row[1],
                        rows.stream()
                                .flatMap(each -> Stream.ofNullable((PreventionReading) each[2]))
                                .toList(),
                        seen));
    }

    /** How many accounts are in which state. */
    @Transactional
    Map<PreventionState, Long> counts(Instant now) {
        Conditions visible =
                seen(Conditions.NONE.and("a.inInventory = true and a.partition <> 'aws-cn'", Map.of()), now);
        Map<PreventionState, Long> counts = new EnumMap<>(PreventionState.class);
        visible.bind(entities.createQuery(
                        "select v.state, count(*)" + FROM + visible.text() + " group by v.state", Object[].class))
                .getResultList()
                .forEach(row -> counts.put(
                        row[0] == null ? PreventionState.NOT_READ : (PreventionState) row[0], (Long) row[1]));
        return counts;
    }

    /** The newest of each connection; index prevention_reading_newest. */
    @Transactional
    Readings readings() {
        return new Readings(entities.createQuery(
                        "from PreventionReading r where r.newest = true or r.newestJudged = true",
                        PreventionReading.class)
                .getResultList());
    }

    /** Organisations; they speak of every account, so an auditor needs a period of every account to see them. */
    List<OrganizationItem> organizations(Readings readings) {
        Seen seen = sight.seen();
        return readings.organizations().stream()
                .filter(organization -> seen.isEvidenceOfAll(organization.attemptedAt()))
                .toList();
    }

    private ListAnswer<PreventionItem> slice(
            Conditions filter, PageRequest page, BoundedCount count, Readings readings, Seen seen) {
        String after = page.after();
        Conditions from = filter.and(
                "a.accountId > :last",
                "last",
                after == null ? null : Cursor.parts(after, 1).getFirst());
        List<@Nullable Object[]> found = from.bind(entities.createQuery(
                        "select a, v" + FROM + from.text() + " order by a.accountId", Object[].class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size() + 1)
                .getResultList();
        boolean more = found.size() > page.size();
        List<PreventionItem> items = (more ? found.subList(0, page.size()) : found)
                .stream()
                        .map(row -> PreventionItem.of(
                                (Account) Objects.requireNonNull(row[0]), (AccountPrevention) row[1], readings, seen))
                        .toList();
        return ListAnswer.of(
                items, page, count, more ? Cursor.of(items.getLast().accountId()) : null);
    }
}
