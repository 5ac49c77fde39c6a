package io.rootproof.transparency;

/** The other side did not take it; the message says what it said. */
final class DeliveryFailed extends Exception {

    private static final long serialVersionUID = 1L;

    DeliveryFailed(String message) {
        super(message);
    }
}
