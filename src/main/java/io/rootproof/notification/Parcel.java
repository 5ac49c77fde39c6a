package io.rootproof.notification;

import java.time.Instant;
import java.util.List;

/**
 * What is sent at once.
 *
 * @param messages the first of them, as many as the way takes
 * @param now when this attempt is made
 */
record Parcel(Delivery delivery, List<StoredMessage> messages, Instant now) {

    /** How many are not among them. */
    int more() {
        return delivery.messages() - messages.size();
    }
}
