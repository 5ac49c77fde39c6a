package io.rootproof.log;

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

/** What the log does by itself: indices, entries of what was there before, and the check of the store. */
@Singleton
class LogJobs {

    private static final Duration EVERY_SECOND = Duration.ofSeconds(1);

    private final LogSequencer sequencer;
    private final LogBackfill backfill;
    private final StoreChecks checks;
    private final LogConfig config;
    private final Clock clock;
    private final OneTimeTask<Void> enterOldRows;

    LogJobs(LogSequencer sequencer, LogBackfill backfill, StoreChecks checks, LogConfig config, Clock clock) {
        this.sequencer = sequencer;
        this.backfill = backfill;
        this.checks = checks;
        this.config = config;
        this.clock = clock;
        this.enterOldRows =
                Tasks.oneTime("enter-rows-from-before-the-log").execute((instance, context) -> backfill.run());
    }

    @Produces
    @Singleton
    Task<Void> enterOldRows() {
        return enterOldRows;
    }

    @Produces
    @Singleton
    Task<Void> giveIndices() {
        return Tasks.recurring("give-indices-to-log-entries", FixedDelay.of(EVERY_SECOND))
                .execute((instance, context) -> sequencer.drain());
    }

    @Produces
    @Singleton
    Task<Void> checkStore() {
        return Tasks.recurring("check-log-against-rows", FixedDelay.of(config.checkEvery()))
                .execute((instance, context) -> {
                    backfill.run(); // rows from before the log are not problems
                    checks.run(clock.instant());
                });
    }

    void onStart(@Observes StartupEvent event, SchedulerClient jobs) {
        jobs.scheduleIfNotExists(enterOldRows.instance("start"), clock.instant());
    }
}
