package io.rootproof.bundle;

import io.rootproof.web.BoundedCount;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
import io.rootproof.web.list.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds bundles, the last ordered first; two of one instant by id, the highest first. */
@ApplicationScoped
class BundleSearch {

    private static final String ORDER = " order by b.requestedAt desc, b.id desc";

    private final EntityManager entities;
    private final SeenBundles seen;

    BundleSearch(EntityManager entities, SeenBundles seen) {
        this.entities = entities;
        this.seen = seen;
    }

    @Transactional
    ListAnswer<Bundle> find(Conditions asked, PageRequest page) {
        Conditions filter = seen.in(asked);
        return slice(filter, page, count(filter));
    }

    /** What follows a cursor, without a count, for exports. */
    @Transactional
    ListAnswer<Bundle> next(Conditions filter, @Nullable String after) {
        return slice(seen.in(filter), new PageRequest(0, PageRequest.LARGEST, after), BoundedCount.of(0));
    }

    private ListAnswer<Bundle> slice(Conditions filter, PageRequest page, BoundedCount count) {
        Conditions from = filter.older("b.requestedAt", "b.id", page.after());
        List<Bundle> found = from.bind(
                        entities.createQuery("select b from Bundle b" + from.text() + ORDER, Bundle.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size() + 1)
                .getResultList();
        boolean more = found.size() > page.size();
        List<Bundle> items = more ? found.subList(0, page.size()) : found;
        return ListAnswer.of(
                items, page, count, more ? Conditions.cursor(items.getLast().requestedAt, items.getLast().id) : null);
    }

    private BoundedCount count(Conditions filter) {
        return BoundedCount.of(filter.bind(entities.createQuery(
                        "select count(*) from (select b.id as id from Bundle b" + filter.text() + ORDER + " limit "
                                + BoundedCount.QUERY_LIMIT + ") t",
                        Long.class))
                .getSingleResult());
    }
}
