package io.rootproof.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How many messages reached nobody. */
@ApplicationScoped
@Named("deadLetters")
public class DeadLetters {

    private static final int MOST_COUNTED = 10_000;

    private final DeliveryRows rows;
    private volatile long known;

    DeadLetters(DeliveryRows rows) {
        this.rows = rows;
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

    long waiting() {
        return rows.count(Delivery.State.WAITING, MOST_COUNTED);
    }
}
