package io.rootproof.transparency;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.rootproof.jobs.JobNow;
import io.rootproof.signing.timestamp.Timestamps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Sends checkpoints on, one job for each address, again and again for about two days. */
@ApplicationScoped
class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);

    /** Its instance is named by the id of the delivery. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("checkpoint-delivery");

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_ATTEMPTS = 17;

    /** What the demo signs of its past is nothing to send about. */
    private static final Duration FRESH = Duration.ofHours(2);

    private final DeliveryConfig config;
    private final Timestamps timestamps;
    private final DeliveryRows rows;
    private final CheckpointRows checkpoints;
    private final DeliveryWays ways;
    private final SchedulerClient jobs;
    private final Clock clock;

    Deliveries(
            DeliveryConfig config,
            Timestamps timestamps,
            DeliveryRows rows,
            CheckpointRows checkpoints,
            DeliveryWays ways,
            SchedulerClient jobs,
            Clock clock) {
        this.config = config;
        this.timestamps = timestamps;
        this.rows = rows;
        this.checkpoints = checkpoints;
        this.ways = ways;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Orders what is configured, in the transaction of the checkpoint. */
    void order(MadeCheckpoint made, Instant now) {
        if (made.madeAt().isBefore(now.minus(FRESH))) {
            return;
        }
        if (timestamps.source().isPresent()) {
            order(made, Delivery.Channel.TIMESTAMP, "RFC 3161", now);
        }
        config.mail().orElse(List.of()).forEach(address -> order(made, Delivery.Channel.MAIL, address, now));
        config.webhook()
                .orElse(List.of())
                .forEach(address -> order(made, Delivery.Channel.WEBHOOK, address.toString(), now));
    }

    /**
     * Tries one and writes down what came of it.
     *
     * @return when to try again; empty when there is nothing left to do
     */
    Optional<Instant> attempt(long id) {
        Delivery delivery = rows.get(id).orElse(null);
        if (delivery == null || delivery.isDelivered()) {
            return Optional.empty();
        }
        try {
            MadeCheckpoint made = checkpoints
                    .get(delivery.checkpointId())
                    .orElseThrow(() -> new DeliveryFailed("The checkpoint is not in the database."));
            ways.send(made, delivery, clock.instant());
            rows.delivered(id, clock.instant());
            return Optional.empty();
        } catch (DeliveryFailed refused) {
            int attempts = delivery.attempts() + 1;
            Instant next = attempts < MOST_ATTEMPTS ? clock.instant().plus(pause(attempts)) : null;
            LOG.warnf(
                    "Checkpoint %d could not be delivered (%s): %s",
                    delivery.checkpointId(), delivery.channel(), refused.getMessage());
            rows.failed(id, String.valueOf(refused.getMessage()), next);
            return Optional.ofNullable(next);
        }
    }

    /** Somebody wants it sent now, whatever became of it. */
    @Transactional
    void again(Delivery delivery, Instant now) {
        rows.again(delivery.id(), now);
        schedule(delivery.id(), now);
    }

    private void order(MadeCheckpoint made, Delivery.Channel channel, String target, Instant now) {
        schedule(rows.add(made.id(), channel, target, now), now);
    }

    private void schedule(long id, Instant now) {
        JobNow.order(jobs, new TaskInstance<>(TASK.getTaskName(), Long.toString(id)), now);
    }

    private Duration pause(int attempts) {
        Duration pause = config.retryAfter().multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
