package io.rootproof.notification;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** How many messages reached nobody. */
@ApplicationScoped
@Named("deadLetters")
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private static final int MOST_COUNTED = 10_000;
    private static final int LOOK_EVERY = 30;

    private final DeliveryRows rows;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("dead-letters").daemon().factory());
    private volatile long known;

    DeadLetters(DeliveryRows rows) {
        this.rows = rows;
    }

    /** A node that never gathers messages learns of them, too. */
    void watch(@Observes StartupEvent event) {
        watch.scheduleWithFixedDelay(this::lookAgain, LOOK_EVERY, LOOK_EVERY, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        watch.shutdownNow();
    }

    /** Those given up, until somebody sends them again at {@code /notifications?state=DEAD}; at most 10,000. */
    public long count() {
        return rows.count(Delivery.State.DEAD, MOST_COUNTED);
    }

    /** As of a moment ago, for pages, which so ask nothing of the database: templates say {@code cdi:deadLetters.known}. */
    public long getKnown() {
        return known;
    }

    void look() {
        known = count();
    }

    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException notNow) {
            LOG.debugf(notNow, "Dead letters could not be counted; tried again in %d seconds", LOOK_EVERY);
        }
    }

    long waiting() {
        return rows.count(Delivery.State.WAITING, MOST_COUNTED);
    }
}
