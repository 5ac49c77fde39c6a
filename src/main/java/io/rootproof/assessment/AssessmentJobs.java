package io.rootproof.assessment;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What has to happen without anybody asking: leftovers of a crash are assessed, and results age. */
@Singleton
class AssessmentJobs {

    private static final Duration EVERY_MINUTE = Duration.ofMinutes(1);
    private static final String LEFTOVERS = "assess-leftovers";

    private final Assessor assessor;
    private final Ageing ageing;
    private final AssessmentConfig config;
    private final Clock clock;
    private final OneTimeTask<Void> leftovers;

    AssessmentJobs(Assessor assessor, Ageing ageing, AssessmentConfig config, Clock clock) {
        this.assessor = assessor;
        this.ageing = ageing;
        this.config = config;
        this.clock = clock;
        this.leftovers = Tasks.oneTime(LEFTOVERS).execute((instance, context) -> work());
    }

    @Produces
    @Singleton
    Task<Void> leftovers() {
        return leftovers;
    }

    @Produces
    @Singleton
    Task<Void> everyMinute() {
        return Tasks.recurring("assess-and-age", FixedDelay.of(EVERY_MINUTE)).execute((instance, context) -> work());
    }

    // A job of its own, so that what a crash left behind does not wait for the next minute of a node that died.
    void onStart(@Observes StartupEvent event, SchedulerClient jobs) {
        jobs.scheduleIfNotExists(leftovers.instance("start"), clock.instant());
    }

    private void work() {
        if (!config.unattended()) {
            return;
        }
        try {
            assessor.assess(clock.instant());
        } finally {
            ageing.pass(clock.instant());
        }
    }
}
