package io.rootproof.notification;

import java.util.List;

/**
 * One delivery as its page shows it.
 *
 * @param messages the first of them
 */
record NotificationView(Delivery delivery, List<StoredMessage> messages) {

    /** How many messages a page shows; the rest is in the lists that they are about. */
    static final int SHOWN = 50;

    public int more() {
        return delivery.messages() - messages.size();
    }

    public boolean isSendable() {
        return delivery.state() == Delivery.State.DEAD || delivery.state() == Delivery.State.WAITING;
    }
}
