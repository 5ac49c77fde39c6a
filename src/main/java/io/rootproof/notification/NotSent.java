package io.rootproof.notification;

/** No answer was had; the message says why, and what to do. */
public final class NotSent extends Exception {

    private static final long serialVersionUID = 1L;

    NotSent(String message) {
        super(message);
    }
}
