package io.rootproof.collection;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.rootproof.identity.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A run that somebody asks for: it is written down before the answer, and begins on any node. */
@ApplicationScoped
class CollectNow {

    private final CollectionRuns runs;
    private final SchedulerClient jobs;
    private final AuditLog audit;
    private final Clock clock;

    CollectNow(CollectionRuns runs, SchedulerClient jobs, AuditLog audit, Clock clock) {
        this.runs = runs;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return the id of the run
     * @throws RunInProgress if one is going on already
     */
    long request(String by) throws RunInProgress {
        long runId = runs.open(RunCause.PERSON, by, null, clock);
        jobs.schedule(
                CollectionJobs.REQUESTED
                        .instance(Long.toString(runId))
                        .data(runId)
                        .build(),
                clock.instant());
        audit.recordAs(by, "collection.requested", "collection-runs/" + runId, "Asked for a collection run.");
        return runId;
    }
}
