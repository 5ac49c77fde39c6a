package io.rootproof.review;

import io.rootproof.web.BoundedCount;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
import io.rootproof.web.list.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds reviews, the last signed first; two of one instant by id, the highest first. */
@ApplicationScoped
class ReviewSearch {

    private static final String ORDER = " order by r.signedAt desc, r.id desc";

    private final EntityManager entities;
    private final SeenReviews seen;

    ReviewSearch(EntityManager entities, SeenReviews seen) {
        this.entities = entities;
        this.seen = seen;
    }

    @Transactional
    ListAnswer<Review> find(Conditions asked, PageRequest page) {
        Conditions filter = seen.in(asked);
        return slice(filter, page, count(filter));
    }

    /** What follows a cursor, without a count, for exports. */
    @Transactional
    ListAnswer<Review> next(Conditions filter, @Nullable String after) {
        return slice(seen.in(filter), new PageRequest(0, PageRequest.LARGEST, after), BoundedCount.of(0));
    }

    private ListAnswer<Review> slice(Conditions filter, PageRequest page, BoundedCount count) {
        Conditions from = filter.older("r.signedAt", "r.id", page.after());
        List<Review> found = from.bind(
                        entities.createQuery("select r from Review r" + from.text() + ORDER, Review.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size() + 1)
                .getResultList();
        boolean more = found.size() > page.size();
        List<Review> items = more ? found.subList(0, page.size()) : found;
        return ListAnswer.of(
                items, page, count, more ? Conditions.cursor(items.getLast().signedAt, items.getLast().id) : null);
    }

    private BoundedCount count(Conditions filter) {
        return BoundedCount.of(filter.bind(entities.createQuery(
                        "select count(*) from (select r.id as id from Review r" + filter.text() + ORDER + " limit "
                                + BoundedCount.QUERY_LIMIT + ") t",
                        Long.class))
                .getSingleResult());
    }
}
