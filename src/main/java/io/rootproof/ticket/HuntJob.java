package io.rootproof.ticket;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Hunts, one at a time on each node: five hundred accounts that fail at once must not take every thread for jobs. */
@Singleton
class HuntJob {

    private static final int SHORTEST_WAIT = 5;
    private static final int WAITS = 55;

    private final HuntWork work;
    private final Clock clock;
    private final Semaphore one = new Semaphore(1);

    HuntJob(HuntWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Hunts.Order> hunts() {
        return Tasks.custom(Hunts.ORDERED).execute((instance, context) -> execute(instance.getData()));
    }

    private CompletionHandler<Hunts.Order> execute(Hunts.Order order) {
        if (!one.tryAcquire()) {
            return (complete, operations) ->
                    operations.reschedule(complete, clock.instant().plus(pause(order.number())));
        }
        try {
            if (order.by().equals(TicketEvent.AUTOMATIC)) {
                work.afterOpening(order.number(), clock);
            } else {
                work.hunt(order.number(), order.by(), clock);
            }
            return new OnCompleteRemove<>();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return (complete, operations) ->
                    operations.reschedule(complete, clock.instant().plus(pause(order.number())));
        } finally {
            one.release();
        }
    }

    /** Spread by the ticket: hundreds that wait for one hunt must not all ask again at the same moment. */
    static Duration pause(long ticket) {
        return Duration.ofSeconds(SHORTEST_WAIT + ticket % WAITS);
    }
}
