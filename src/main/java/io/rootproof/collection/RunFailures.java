package io.rootproof.collection;

import io.rootproof.period.Sight;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.ListAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what failed in one run: the causes, and a page of the calls. */
@ApplicationScoped
class RunFailures {

    static final int MOST_CAUSES = 20;

    private final EntityManager entities;
    private final RunSearch runs;
    private final Sight sight;

    RunFailures(EntityManager entities, RunSearch runs, Sight sight) {
        this.entities = entities;
        this.runs = runs;
        this.sight = sight;
    }

    /**
     * The page of a run in three statements, however much failed in it.
     *
     * @param live whether the page follows a run that goes on
     */
    @Transactional
    RunPage page(String id, FailureQuery query, boolean live) {
        CollectionRun run = runs.known(id);
        List<FailureCause> causes = causes(run.id);
        return new RunPage(
                LiveRun.onPage(RunItem.of(run, List.of()), live),
                causes,
                query.call(),
                query.code(),
                calls(run.id, query, counted(causes, query)));
    }

    private List<FailureCause> causes(long runId) {
        return entities.createQuery(
                        "select new io.rootproof.collection.FailureCause(f.call, f.code, f.whatToDo, f.whoActs,"
                                + " count(*), count(distinct f.accountId)) from CollectionFailure f where f.runId = ?1"
                                + seen()
                                + " group by f.call, f.code, f.whatToDo, f.whoActs order by count(*) desc, f.call, f.code",
                        FailureCause.class)
                .setParameter(1, runId)
                .setMaxResults(MOST_CAUSES + 1)
                .getResultList();
    }

    /** Continues a where clause over {@code CollectionFailure f}. */
    private String seen() {
        return sight.seen().span("f.accountId", "f.at", "f.at").andJpql();
    }

    /** Exact as long as every cause was read; a run with more kinds of causes than that shows at least these. */
    private static BoundedCount counted(List<FailureCause> causes, FailureQuery query) {
        long calls = causes.stream()
                .filter(cause -> matches(query.call(), cause.call()) && matches(query.code(), cause.code()))
                .mapToLong(FailureCause::calls)
                .sum();
        return causes.size() > MOST_CAUSES ? new BoundedCount(calls, false) : BoundedCount.of(calls);
    }

    private static boolean matches(@Nullable String wanted, String is) {
        return wanted == null || wanted.equals(is);
    }

    private ListAnswer<FailureLine> calls(long runId, FailureQuery query, BoundedCount total) {
        TypedQuery<FailureLine> calls = entities.createQuery(
                        "select new io.rootproof.collection.FailureLine(f.accountId, a.name, f.connection, f.region,"
                                + " f.call, f.code, f.message, f.whatToDo, f.whoActs, f.at) from CollectionFailure f"
                                + " left join Account a on a.accountId = f.accountId where f.runId = :run"
                                + seen()
                                + (query.call() == null ? "" : " and f.call = :call")
                                + (query.code() == null ? "" : " and f.code = :code")
                                + " order by f.id",
                        FailureLine.class)
                .setParameter("run", runId)
                .setFirstResult(query.request().offset())
                .setMaxResults(query.request().size());
        if (query.call() != null) {
            calls.setParameter("call", query.call());
        }
        if (query.code() != null) {
            calls.setParameter("code", query.code());
        }
        return ListAnswer.of(calls.getResultList(), query.request(), total, null);
    }
}
