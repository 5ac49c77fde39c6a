package io.rootproof.audit;

import io.rootproof.period.AuditPeriod;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
import io.rootproof.web.list.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds audit periods, the newest end first; two of one end by id, the highest first. */
@ApplicationScoped
class PeriodSearch {

    private static final String ORDER = " order by p.toAt desc, p.id desc";

    private final EntityManager entities;
    private final Seeing seeing;

    PeriodSearch(EntityManager entities, Seeing seeing) {
        this.entities = entities;
        this.seeing = seeing;
    }

    @Transactional
    ListAnswer<PeriodRow> find(Conditions filter, PageRequest page) {
        Conditions mine = mine(filter);
        BoundedCount count = BoundedCount.of(mine.bind(entities.createQuery(
                        "select count(*) from (select p.id as id from AuditPeriod p" + mine.text() + ORDER + " limit "
                                + BoundedCount.QUERY_LIMIT + ") t",
                        Long.class))
                .getSingleResult());
        return slice(mine, page, count);
    }

    /** What follows a cursor, without a count, for exports. */
    @Transactional
    ListAnswer<PeriodRow> next(Conditions mine, @Nullable String after) {
        return slice(mine, new PageRequest(0, PageRequest.LARGEST, after), BoundedCount.of(0));
    }

    /** With what the person asking may see: exports are written after the request has gone. */
    Conditions mine(Conditions filter) {
        return filter.and(seeing.condition("p.id"), Map.of());
    }

    private ListAnswer<PeriodRow> slice(Conditions mine, PageRequest page, BoundedCount count) {
        Conditions from = mine.older("p.toAt", "p.id", page.after());
        List<PeriodRow> found = from.bind(entities.createQuery(
                        "select p, (select count(*) from AuditPeriodMember m where m.periodId = p.id)"
                                + " from AuditPeriod p" + from.text() + ORDER,
                        Object[].class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size() + 1)
                .getResultStream()
                .map(row -> new PeriodRow((AuditPeriod) row[0], (Long) row[1]))
                .toList();
        boolean more = found.size() > page.size();
        List<PeriodRow> items = more ? found.subList(0, page.size()) : found;
        AuditPeriod last = items.isEmpty() ? null : items.getLast().period();
        return ListAnswer.of(items, page, count, more && last != null ? Conditions.cursor(last.toAt, last.id) : null);
    }
}
