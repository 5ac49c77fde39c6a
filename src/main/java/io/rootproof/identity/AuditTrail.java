package io.rootproof.identity;

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
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the audit log, newest first, by the key of the last line read: it only grows, so page numbers would shift. */
@ApplicationScoped
class AuditTrail {

    private final EntityManager entities;
    private final EntrySight sight;

    AuditTrail(EntityManager entities, EntrySight sight) {
        this.entities = entities;
        this.sight = sight;
    }

    @Transactional
    ListAnswer<AuditView> read(AuditFilter filter, PageRequest page) {
        List<AuditView> found = part(filter, page.after(), page.size() + 1);
        boolean more = found.size() > page.size();
        List<AuditView> items = more ? found.subList(0, page.size()) : found;
        Query count = entities.createNativeQuery(
                "select count(*) from (select id from audit_entry where " + condition(filter)
                        + " order by recorded_at desc, id desc fetch first " + BoundedCount.QUERY_LIMIT
                        + " rows only) counted",
                Long.class);
        filter.parameters().forEach(count::setParameter);
        long counted = ((Number) count.getSingleResult()).longValue();
        return ListAnswer.of(items, page, BoundedCount.of(counted), more ? cursor(items.getLast()) : null);
    }

    /**
     * The actions that the log has, in their order: one step along the index for each, never the whole log.
     *
     * @param atMost the last ones are left out beyond it
     */
    @Transactional
    @SuppressWarnings("unchecked")
    List<String> actions(int atMost) {
        return entities.createNativeQuery(
                        "with recursive known(action) as (select min(action) from audit_entry union all"
                                + " select (select a.action from audit_entry a where a.action > known.action"
                                + " order by a.action fetch first 1 rows only) from known where known.action is not null)"
                                + " select action from known where action is not null order by action"
                                + " fetch first " + atMost + " rows only",
                        String.class)
                .getResultList();
    }

    /** Gives every line that the filter lets through, some hundred at a time. */
    void each(AuditFilter filter, Consumer<AuditView> use) {
        String after = null;
        List<AuditView> part;
        do {
            part = batch(filter, after);
            part.forEach(use);
            after = part.isEmpty() ? null : cursor(part.getLast());
        } while (part.size() == PageRequest.LARGEST);
    }

    private List<AuditView> batch(AuditFilter filter, @Nullable String after) {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> part(filter, after, PageRequest.LARGEST));
    }

    private String condition(AuditFilter filter) {
        return filter.condition() + sight.entries("subject", "recorded_at");
    }

    @SuppressWarnings("unchecked")
    private List<AuditView> part(AuditFilter filter, @Nullable String after, int most) {
        String key = after == null ? "" : " and (recorded_at < :at or (recorded_at = :at and id < :id))";
        Query query = entities.createNativeQuery(
                "select * from audit_entry where " + condition(filter) + key + " order by recorded_at desc, id desc",
                AuditEntry.class);
        filter.parameters().forEach(query::setParameter);
        if (after != null) {
            List<String> parts = Cursor.parts(after, 2);
            try {
                query.setParameter("at", Instant.parse(parts.get(0))).setParameter("id", Long.parseLong(parts.get(1)));
            } catch (DateTimeException | NumberFormatException unreadable) {
                throw ProblemException.badRequest(Words.of(QueryMessages.class).foreignCursor());
            }
        }
        List<AuditEntry> found = query.setMaxResults(most).getResultList();
        return found.stream().map(AuditView::of).toList();
    }

    private static String cursor(AuditView last) {
        return Cursor.of(last.at().toString(), Long.toString(last.id()));
    }
}
