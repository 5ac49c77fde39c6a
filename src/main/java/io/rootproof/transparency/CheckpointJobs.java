package io.rootproof.transparency;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.rootproof.signing.SigningKeys;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

/** Checkpoints each hour, what is done with them, and the look for a fork at each start. */
@Singleton
class CheckpointJobs {

    private static final int MOST_COUNTED = 100_000;

    private final SigningKeys keys;
    private final Checkpoints checkpoints;
    private final ForkWatch watch;
    private final Deliveries deliveries;
    private final Clock clock;
    private final OneTimeTask<Void> lookForForks;

    CheckpointJobs(SigningKeys keys, Checkpoints checkpoints, ForkWatch watch, Deliveries deliveries, Clock clock) {
        this.keys = keys;
        this.checkpoints = checkpoints;
        this.watch = watch;
        this.deliveries = deliveries;
        this.clock = clock;
        this.lookForForks = Tasks.oneTime("look-for-forks").execute((instance, context) -> look());
    }

    @Produces
    @Singleton
    Task<Void> hourly() {
        return Tasks.recurring("checkpoint", new CronSchedule("0 0 * * * *", ZoneOffset.UTC))
                .execute((instance, context) -> {
                    // A fork has been noticed and said; refusing once an hour more would only fill the server's log.
                    if (keys.log()
                            .filter(key -> watch.of(key.origin()).isEmpty())
                            .isPresent()) {
                        checkpoints.make(CheckpointReason.HOURLY);
                    }
                });
    }

    @Produces
    @Singleton
    Task<Void> delivery() {
        return Tasks.custom(Deliveries.TASK)
                .execute((delivery, context) -> deliveries
                        .attempt(Long.parseLong(delivery.getId()))
                        .<CompletionHandler<Void>>map(next -> (done, operations) -> operations.reschedule(done, next))
                        .orElse(new CompletionHandler.OnCompleteRemove<>()));
    }

    @Produces
    @Singleton
    Task<Void> lookForForks() {
        return lookForForks;
    }

    void onStart(@Observes StartupEvent event, SchedulerClient jobs, MeterRegistry meters, DeliveryRows rows) {
        jobs.scheduleIfNotExists(lookForForks.instance("start"), clock.instant());
        Gauge.builder("rootproof.log.forks", watch, w -> w.all().size())
                .description("Earlier checkpoints that the log does not continue")
                .register(meters);
        Gauge.builder("rootproof.log.deliveries.failed", rows, r -> r.count(Delivery.State.FAILED, MOST_COUNTED))
                .description("Checkpoints that could not be delivered and are not tried again by themselves")
                .register(meters);
    }

    private void look() {
        keys.log().ifPresent(key -> watch.look(key.origin(), clock.instant()));
    }
}
