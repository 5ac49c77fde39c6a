package io.rootproof.assessment;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.rootproof.control.CardChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;

/**
 * When other numbers are to be in force, every account is owed an assessment from that time on, within the transaction that
 * stores the new version of the card. What was stored beyond it is corrected before it comes, so that nothing stays
 * proven longer than the new numbers allow; when it comes, statuses are brought up to it.
 */
@ApplicationScoped
class CardAssessment {

    private final Database database;
    private final AssessmentJobs work;
    private final SchedulerClient jobs;
    private final Clock clock;

    CardAssessment(Database database, AssessmentJobs work, SchedulerClient jobs, Clock clock) {
        this.database = database;
        this.work = work;
        this.jobs = jobs;
        this.clock = clock;
    }

    void changed(@Observes CardChanged event) {
        if (Policies.of(event.before()).equals(Policies.of(event.after()))) {
            return;
        }
        Instant from = event.card().effectiveFrom();
        database.update(
                "insert into pending_assessment (id, account_id, evidence_id, effective_from)"
                        + " select nextval('pending_assessment_seq'), a.account_id, null, ? from account a",
                from);
        String name = "card-" + event.card().version();
        jobs.scheduleIfNotExists(work.leftovers().instance(name), clock.instant());
        jobs.scheduleIfNotExists(work.leftovers().instance(name + "-in-force"), from);
    }
}
