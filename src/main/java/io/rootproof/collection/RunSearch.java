package io.rootproof.collection;

import io.rootproof.period.Part;
import io.rootproof.period.Sight;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ProblemException;
import io.rootproof.web.list.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds runs, the last begun first; two of one instant by id, the highest first. */
@ApplicationScoped
class RunSearch {

    private static final String ORDER = " order by r.startedAt desc, r.id desc";

    private final EntityManager entities;
    private final Sight sight;

    RunSearch(EntityManager entities, Sight sight) {
        this.entities = entities;
        this.sight = sight;
    }

    /** A page of runs with their failures, for programs. */
    @Transactional
    ListAnswer<RunItem> find(PageRequest page) {
        Conditions seen = seen(Conditions.NONE);
        return answer(slice(seen, page, true), page, seen);
    }

    /** A page of runs, each with the number of its failures only. */
    @Transactional
    ListAnswer<RunItem> find(Conditions filter, PageRequest page) {
        Conditions seen = seen(filter);
        return answer(slice(seen, page, false), page, seen);
    }

    /** What follows a cursor, without a count, for exports. */
    @Transactional
    ListAnswer<RunItem> next(Conditions filter, @Nullable String after) {
        PageRequest page = new PageRequest(0, PageRequest.LARGEST, after);
        Slice slice = slice(seen(filter), page, false);
        return ListAnswer.of(slice.items(), page, BoundedCount.of(slice.items().size()), slice.next());
    }

    /** Some runs in order, and where to go on. */
    private record Slice(List<RunItem> items, @Nullable String next) {}

    private ListAnswer<RunItem> answer(Slice slice, PageRequest page, Conditions filter) {
        return ListAnswer.of(slice.items(), page, count(filter), slice.next());
    }

    private Slice slice(Conditions filter, PageRequest page, boolean withFailures) {
        Conditions from = filter.older("r.startedAt", "r.id", page.after());
        List<CollectionRun> found = from.bind(entities.createQuery(
                        "select r from CollectionRun r" + from.text() + ORDER, CollectionRun.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size() + 1)
                .getResultList();
        boolean more = found.size() > page.size();
        List<CollectionRun> runs = more ? found.subList(0, page.size()) : found;
        Map<Long, List<CollectionFailure>> failures = withFailures ? failures(runs) : Map.of();
        return new Slice(
                runs.stream()
                        .map(run -> RunItem.of(run, failures.getOrDefault(run.id, List.of())))
                        .toList(),
                more ? Conditions.cursor(runs.getLast().startedAt, runs.getLast().id) : null);
    }

    /**
     * @throws ProblemException 404 if there is no such run
     */
    @Transactional
    RunItem one(String id) {
        CollectionRun run = known(id);
        return RunItem.of(run, failures(List.of(run)).getOrDefault(run.id, List.of()));
    }

    /**
     * How far a run is, without what failed in it.
     *
     * @throws ProblemException 404 if there is no such run
     */
    @Transactional
    RunItem progress(String id) {
        return RunItem.of(known(id), List.of());
    }

    /**
     * @throws ProblemException 404 if there is no such run, or none that the person asking may see
     */
    CollectionRun known(String id) {
        CollectionRun run = CollectionRun.byId(id);
        boolean seen = run.accountId == null
                ? sight.seesSpan(run.startedAt, run.finishedAt)
                : sight.seesSpan(run.accountId, run.startedAt, run.finishedAt);
        if (!seen) {
            throw CollectionRun.unknown(id);
        }
        return run;
    }

    private Conditions seen(Conditions filter) {
        Part all = sight.seen().span("r.startedAt", "r.finishedAt");
        Part one = sight.seen().span("r.accountId", "r.startedAt", "r.finishedAt");
        // A run that looks at one account names it.
        return all.isEverything()
                ? filter
                : filter.and(
                        "((r.accountId is null and " + all.jpql() + ") or (r.accountId is not null and " + one.jpql()
                                + "))",
                        Map.of());
    }

    private Map<Long, List<CollectionFailure>> failures(List<CollectionRun> runs) {
        List<Long> ids = runs.stream()
                .filter(run -> run.failureCount > 0 || run.isRunning())
                .map(run -> run.id)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "from CollectionFailure f where f.runId in ?1"
                                        + sight.seen()
                                                .span("f.accountId", "f.at", "f.at")
                                                .andJpql()
                                        + " order by f.runId desc, f.id",
                                CollectionFailure.class)
                        .setParameter(1, ids)
                        .setMaxResults(RunItem.MOST_FAILURES)
                        .getResultStream()
                        .collect(Collectors.groupingBy(failure -> failure.runId));
    }

    private BoundedCount count(Conditions filter) {
        return BoundedCount.of(filter.bind(entities.createQuery(
                        "select count(*) from (select r.id as id from CollectionRun r" + filter.text() + ORDER
                                + " limit " + BoundedCount.QUERY_LIMIT + ") t",
                        Long.class))
                .getSingleResult());
    }
}
