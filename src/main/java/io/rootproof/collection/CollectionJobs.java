package io.rootproof.collection;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Runs as jobs: on the schedule, on demand, and the look after those that died. */
@ApplicationScoped
class CollectionJobs {

    private static final Logger LOG = Logger.getLogger(CollectionJobs.class);

    /** Before jobs start. */
    private static final int EARLY = 1_000;

    /** A run that a person asked for; its data is the id of the run. */
    static final TaskDescriptor<Long> REQUESTED = TaskDescriptor.of("collection-run", Long.class);

    private final CollectionRuns runs;
    private final CollectionConfig config;
    private final Clock clock;
    private final String database;

    CollectionJobs(
            CollectionRuns runs,
            CollectionConfig config,
            Clock clock,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        this.runs = runs;
        this.config = config;
        this.clock = clock;
        this.database = database;
    }

    /** H2's file is open in one process only, and that is this one: whatever run is open in there is dead. */
    void clearUp(@Observes @Priority(EARLY) StartupEvent event) {
        if (database.equals("h2")) {
            runs.interruptAll();
        } else {
            runs.interruptDead();
        }
    }

    @Produces
    @Singleton
    Task<Void> scheduled() {
        return Tasks.recurring("collection", schedule(config.schedule())).execute((instance, context) -> {
            try {
                runs.runNow(RunCause.SCHEDULE, clock);
            } catch (RunInProgress going) {
                LOG.infof("The scheduled collection is left out, since run %d is still going on", going.runId());
            }
        });
    }

    @Produces
    @Singleton
    Task<Long> requested() {
        return Tasks.oneTime(REQUESTED).execute((instance, context) -> runs.execute(instance.getData()));
    }

    @Produces
    @Singleton
    Task<Void> watch() {
        return Tasks.recurring("collection-watch", Schedules.fixedDelay(config.deadAfter()))
                .execute((instance, context) -> runs.interruptDead());
    }

    static Schedule schedule(String cron) {
        String withSeconds = cron.strip().split("\\s+").length == 5 ? "0 " + cron.strip() : cron.strip();
        try {
            return new CronSchedule(withSeconds, ZoneOffset.UTC);
        } catch (RuntimeException unreadable) {
            throw new IllegalStateException(
                    "rootproof.collection.schedule is \"" + cron + "\", which is no cron expression: write five fields"
                            + " (minute, hour, day, month, weekday), or six with seconds first, or - for never.",
                    unreadable);
        }
    }
}
