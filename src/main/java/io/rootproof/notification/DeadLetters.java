package io.rootproof.notification;

import jakarta.enterprise.context.ApplicationScoped;

/** How many messages reached nobody. */
@ApplicationScoped
public class DeadLetters {

    private static final int MOST_COUNTED = 10_000;

    private final DeliveryRows rows;

    DeadLetters(DeliveryRows rows) {
        this.rows = rows;
    }

    /** Those given up, until somebody sends them again at {@code /notifications?state=DEAD}; at most 10,000. */
    public long count() {
        return rows.count(Delivery.State.DEAD, MOST_COUNTED);
    }

    long waiting() {
        return rows.count(Delivery.State.WAITING, MOST_COUNTED);
    }
}
