package io.rootproof.evidence;

import io.rootproof.evidence.EvidenceFilter.Where;
import io.rootproof.period.Part;
import io.rootproof.period.Sight;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.Cursor;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryMessages;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds evidence, the newest observed first; two records of one instant by id, the highest first. */
@ApplicationScoped
public class EvidenceSearch {

    private final EntityManager entities;
    private final Sight sight;

    EvidenceSearch(EntityManager entities, Sight sight) {
        this.entities = entities;
        this.sight = sight;
    }

    /** Some records in order, and where to go on. */
    private record Slice(List<EvidenceItem> items, @Nullable String next) {}

    @Transactional
    ListAnswer<EvidenceItem> find(EvidenceFilter filter, PageRequest page) {
        Where where = where(filter);
        Slice slice = slice(where, page);
        return ListAnswer.of(slice.items(), page, count(where), slice.next());
    }

    /** What follows a cursor, without a count, for exports. */
    @Transactional
    ListAnswer<EvidenceItem> next(EvidenceFilter filter, @Nullable String after) {
        PageRequest page = new PageRequest(0, PageRequest.LARGEST, after);
        Slice slice = slice(where(filter), page);
        return ListAnswer.of(slice.items(), page, BoundedCount.of(slice.items().size()), slice.next());
    }

    /** The newest evidence of an account. */
    @Transactional
    public List<EvidenceItem> latest(String accountId, int atMost) {
        return entities.createQuery(
                        "select e from EvidenceRecord e where e.accountId = :account"
                                + sight.seen()
                                        .evidence("e.accountId", "e.observedAt")
                                        .andJpql()
                                + " order by e.observedAt desc, e.id desc",
                        EvidenceRecord.class)
                .setParameter("account", accountId)
                .setMaxResults(atMost)
                .getResultStream()
                .map(EvidenceItem::of)
                .toList();
    }

    /**
     * The newest evidence of an account, and some more of it by their ids, in one statement; the newest first.
     *
     * @param ids may be empty
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<EvidenceItem> latestAnd(String accountId, int atMost, Collection<Long> ids) {
        String newest = "(select e.* from evidence_record e where e.account_id = :account"
                + sight.seen().evidence("e.account_id", "e.observed_at").and() + " order by observed_at desc, id desc"
                + " fetch first " + atMost + " rows only)";
        String named = "select * from evidence_record where id in (:ids)";
        Query query = entities.createNativeQuery(
                        ids.isEmpty() ? newest : newest + " union all " + named, EvidenceRecord.class)
                .setParameter("account", accountId);
        if (!ids.isEmpty()) {
            query.setParameter("ids", ids);
        }
        List<EvidenceRecord> found = query.getResultList();
        return found.stream()
                .distinct()
                .map(EvidenceItem::of)
                .sorted(Comparator.comparing(EvidenceItem::observedAt)
                        .thenComparing(EvidenceItem::id)
                        .reversed())
                .toList();
    }

    /** What the accounts of some records are called; an account that is not known is left out. */
    @Transactional
    Map<String, String> accountNames(List<EvidenceItem> items) {
        Set<String> ids = items.stream()
                .map(EvidenceItem::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select a.accountId, a.name from Account a where a.accountId in :ids", Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    /** SHA-256 of the payloads of some records, by their ids. */
    @Transactional
    public Map<Long, String> digests(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> digests = new HashMap<>();
        entities.createQuery("select e.id, e.payloadSha256 from EvidenceRecord e where e.id in :ids", Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> digests.put(row.get(0, Long.class), row.get(1, String.class)));
        return digests;
    }

    private Slice slice(Where where, PageRequest page) {
        Where from = page.after() == null ? where : older(where, page.after());
        List<EvidenceItem> found = bind(
                        entities.createQuery(
                                "select e from EvidenceRecord e" + from.text()
                                        + " order by e.observedAt desc, e.id desc",
                                EvidenceRecord.class),
                        from)
                .setFirstResult(page.offset())
                .setMaxResults(page.size() + 1)
                .getResultStream()
                .map(EvidenceItem::of)
                .toList();
        boolean more = found.size() > page.size();
        List<EvidenceItem> items = more ? found.subList(0, page.size()) : found;
        return new Slice(items, more ? cursor(items.getLast()) : null);
    }

    private BoundedCount count(Where where) {
        String counted = "select count(*) from (select e.id as id from EvidenceRecord e" + where.text()
                + " order by e.observedAt desc, e.id desc limit " + BoundedCount.QUERY_LIMIT + ") t";
        return BoundedCount.of(
                bind(entities.createQuery(counted, Long.class), where).getSingleResult());
    }

    private Where where(EvidenceFilter filter) {
        Part seen = sight.seen().evidence("e.accountId", "e.observedAt");
        return seen.isEverything() ? filter.where() : filter.where().and(seen.jpql(), Map.of());
    }

    private static Where older(Where where, String after) {
        List<String> parts = Cursor.parts(after, 2);
        try {
            Instant at = Instant.parse(parts.getFirst());
            long id = Long.parseLong(parts.getLast());
            return where.and(
                    "e.observedAt <= :lastAt and (e.observedAt < :lastAt or e.id < :lastId)",
                    Map.of("lastAt", at, "lastId", id));
        } catch (DateTimeException | NumberFormatException tampered) {
            throw ProblemException.badRequest(Words.of(QueryMessages.class).foreignCursor());
        }
    }

    private static String cursor(EvidenceItem last) {
        return Cursor.of(last.observedAt().toString(), Long.toString(last.id()));
    }

    private static <Q extends Query> Q bind(Q query, Where where) {
        where.values().forEach(query::setParameter);
        return query;
    }
}
