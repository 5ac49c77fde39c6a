package io.rootproof.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.rootproof.jobs.JobNow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends what was gathered, one job for each delivery, again and again for about two days. */
@ApplicationScoped
class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);

    /** Its instance is named by the id of the delivery. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("message-delivery");

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_ATTEMPTS = 17;

    private final NotificationConfig config;
    private final DeliveryRows rows;
    private final Ways ways;
    private final SchedulerClient jobs;
    private final Clock clock;

    Deliveries(NotificationConfig config, DeliveryRows rows, Ways ways, SchedulerClient jobs, Clock clock) {
        this.config = config;
        this.rows = rows;
        this.ways = ways;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Tries one and writes down what came of it.
     *
     * @return when to try again; empty when there is nothing left to do
     */
    Optional<Instant> attempt(long id) {
        Delivery delivery = rows.get(id).filter(Delivery::isToBeSent).orElse(null);
        if (delivery == null) {
            return Optional.empty();
        }
        try {
            ways.send(delivery, clock.instant());
            rows.delivered(id, clock.instant());
            return Optional.empty();
        } catch (NotDelivered refused) {
            Instant next = next(delivery.attempts() + 1, refused);
            LOG.warnf("Message %d could not be delivered (%s): %s", id, delivery.destination(), refused.getMessage());
            rows.failed(id, String.valueOf(refused.getMessage()), next);
            return Optional.ofNullable(next);
        }
    }

    /** Somebody wants it sent now, whatever became of it. */
    @Transactional
    void again(long id, Instant now) {
        rows.again(id, now);
        schedule(id, now);
    }

    void schedule(long id, Instant at) {
        JobNow.order(jobs, TASK.instance(Long.toString(id)).build(), at);
    }

    private @Nullable Instant next(int attempts, NotDelivered refused) {
        if (refused.isForever() || attempts >= MOST_ATTEMPTS) {
            return null;
        }
        Duration pause = config.retryAfter().multipliedBy(1L << Math.min(attempts - 1, 20));
        Duration wanted = refused.pause();
        if (wanted != null && wanted.compareTo(pause) > 0) {
            pause = wanted;
        }
        return clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }
}
