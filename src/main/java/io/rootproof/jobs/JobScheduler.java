package io.rootproof.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/**
 * Runs the jobs of all features. A feature contributes a job as {@code @Produces @Singleton Task<SomeData>} (recurring ones are
 * put on their schedule here) and orders others through the injected {@link SchedulerClient}: what is ordered within a
 * transaction exists when that commits.
 */
@Singleton
class JobScheduler {

    /** After everything that prepares the application, so that no job meets half of it. */
    private static final int LAST = 10_000;

    @Produces
    @Singleton
    Scheduler scheduler(
            DataSource database, @All List<Task<?>> tasks, JobsConfig config, Clock clock, ObjectMapper json) {
        return Scheduler.create(
                        database, tasks.stream().filter(t -> !isRecurring(t)).toList())
                .startTasks(tasks.stream()
                        .filter(JobScheduler::isRecurring)
                        .<RecurringTask<?>>map(task -> (RecurringTask<?>) task)
                        .toList())
                .clock(clock::instant)
                .serializer(new JsonTaskData(json))
                .threads(config.threads())
                .pollingInterval(config.pollingInterval())
                .heartbeatInterval(config.heartbeat())
                .shutdownMaxWait(config.shutdownWait())
                .addExecutionInterceptor(new WithinRequestContext())
                .enableImmediateExecution()
                .build();
    }

    void start(@Observes @Priority(LAST) StartupEvent event, Scheduler scheduler, JobsConfig config) {
        if (config.enabled()) {
            scheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent event, Scheduler scheduler, JobsConfig config) {
        if (config.enabled()) {
            scheduler.stop();
        }
    }

    private static boolean isRecurring(Task<?> task) {
        return task instanceof RecurringTask;
    }
}
