package io.rootproof.notification;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Gathers, sends and forgets. */
@Singleton
class NotificationJobs {

    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final NotificationConfig config;
    private final Gathering gathering;
    private final Deliveries deliveries;
    private final Forgetting forgetting;
    private final DeadLetters dead;
    private final Clock clock;

    NotificationJobs(
            NotificationConfig config,
            Gathering gathering,
            Deliveries deliveries,
            Forgetting forgetting,
            DeadLetters dead,
            Clock clock) {
        this.config = config;
        this.gathering = gathering;
        this.deliveries = deliveries;
        this.forgetting = forgetting;
        this.dead = dead;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> messageGathering() {
        return Tasks.recurring("message-gathering", FixedDelay.of(pause())).execute((instance, context) -> {
            Instant now = clock.instant();
            gathering.due(now).forEach(group -> gathering.gather(group, now));
            dead.look();
        });
    }

    @Produces
    @Singleton
    Task<Void> messageDelivery() {
        return Tasks.custom(Deliveries.TASK)
                .execute((delivery, context) -> deliveries
                        .attempt(Long.parseLong(delivery.getId()))
                        .<CompletionHandler<Void>>map(next -> (done, operations) -> operations.reschedule(done, next))
                        .orElse(new CompletionHandler.OnCompleteRemove<>()));
    }

    @Produces
    @Singleton
    Task<Void> messageForgetting() {
        return Tasks.recurring("message-forgetting", Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 40)))
                .execute(
                        (instance, context) -> forgetting.before(clock.instant().minus(config.keep())));
    }

    void onStart(@Observes StartupEvent event, MeterRegistry meters) {
        dead.look();
        Gauge.builder("rootproof.notifications.dead", dead, DeadLetters::count)
                .description("Messages that could not be delivered and are not tried again by themselves")
                .register(meters);
        Gauge.builder("rootproof.notifications.waiting", dead, DeadLetters::waiting)
                .description("Messages that are on their way or will be tried again")
                .register(meters);
    }

    private Duration pause() {
        Duration third = config.gather().dividedBy(3);
        return third.compareTo(SHORTEST) < 0 ? SHORTEST : third.compareTo(LONGEST) > 0 ? LONGEST : third;
    }
}
