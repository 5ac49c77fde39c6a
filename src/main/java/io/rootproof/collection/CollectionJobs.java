package io.rootproof.collection;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Runs as jobs: on the schedule, on demand, and the look after those that died. */
@ApplicationScoped
class CollectionJobs {

    private static final Logger LOG = Logger.getLogger(CollectionJobs.class);

    /** A run that a person asked for; its data is the id of the run. */
    static final TaskDescriptor<Long> REQUESTED = TaskDescriptor.of("collection-run", Long.class);

    /** What interrupted runs have left to be assessed. */
    static final TaskDescriptor<Void> LEFTOVERS = TaskDescriptor.of("collection-leftovers");

    private final CollectionRuns runs;
    private final CollectionConfig config;
    private final AccountOrders accounts;
    private final Clock clock;

    CollectionJobs(CollectionRuns runs, CollectionConfig config, AccountOrders accounts, Clock clock) {
        this.runs = runs;
        this.config = config;
        this.accounts = accounts;
        this.clock = clock;
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
    Task<CollectAccount.Order> ordered() {
        return Tasks.custom(CollectAccount.ORDERED).execute((instance, context) -> accounts.work(instance.getData()));
    }

    @Produces
    @Singleton
    Task<Void> leftovers() {
        return Tasks.oneTime(LEFTOVERS).execute((instance, context) -> runs.assessLeftovers());
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
