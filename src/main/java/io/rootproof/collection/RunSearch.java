package io.rootproof.collection;

import io.rootproof.web.BoundedCount;
import io.rootproof.web.Cursor;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds runs, the last begun first; two of one instant by id, the highest first. */
@ApplicationScoped
class RunSearch {

    private static final String ORDER = " order by startedAt desc, id desc";

    private final EntityManager entities;

    RunSearch(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    ListAnswer<RunItem> find(PageRequest page) {
        TypedQuery<CollectionRun> query;
        if (page.after() == null) {
            query = entities.createQuery("from CollectionRun" + ORDER, CollectionRun.class);
        } else {
            List<String> key = Cursor.parts(page.after(), 2);
            query = entities.createQuery(
                            "from CollectionRun where startedAt <= :at and (startedAt < :at or id < :id)" + ORDER,
                            CollectionRun.class)
                    .setParameter("at", instant(key.getFirst()))
                    .setParameter("id", number(key.getLast()));
        }
        List<CollectionRun> found = query.setFirstResult(page.offset())
                .setMaxResults(page.size() + 1)
                .getResultList();
        boolean more = found.size() > page.size();
        List<CollectionRun> runs = more ? found.subList(0, page.size()) : found;
        Map<Long, List<CollectionFailure>> failures = failures(runs);
        return ListAnswer.of(
                runs.stream()
                        .map(run -> RunItem.of(run, failures.getOrDefault(run.id, List.of())))
                        .toList(),
                page,
                count(),
                more ? Cursor.of(runs.getLast().startedAt.toString(), Long.toString(runs.getLast().id)) : null);
    }

    /**
     * @throws ProblemException 404 if there is no such run
     */
    @Transactional
    RunItem one(String id) {
        CollectionRun run = CollectionRun.byId(id);
        return RunItem.of(run, failures(List.of(run)).getOrDefault(run.id, List.of()));
    }

    /**
     * How far a run is, without what failed in it.
     *
     * @throws ProblemException 404 if there is no such run
     */
    @Transactional
    RunItem progress(String id) {
        return RunItem.of(CollectionRun.byId(id), List.of());
    }

    private Map<Long, List<CollectionFailure>> failures(List<CollectionRun> runs) {
        List<Long> ids = runs.stream()
                .filter(run -> run.failureCount > 0 || run.isRunning())
                .map(run -> run.id)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "from CollectionFailure where runId in ?1 order by runId desc, id",
                                CollectionFailure.class)
                        .setParameter(1, ids)
                        .setMaxResults(RunItem.MOST_FAILURES)
                        .getResultStream()
                        .collect(Collectors.groupingBy(failure -> failure.runId));
    }

    private BoundedCount count() {
        return BoundedCount.of(entities.createQuery(
                        "select count(*) from (select r.id as id from CollectionRun r order by r.startedAt desc, r.id desc limit "
                                + BoundedCount.QUERY_LIMIT + ") t",
                        Long.class)
                .getSingleResult());
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException tampered) {
            throw badCursor();
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tampered) {
            throw badCursor();
        }
    }

    private static ProblemException badCursor() {
        return ProblemException.badRequest(Words.of(CollectionMessages.class).badCursor());
    }
}
