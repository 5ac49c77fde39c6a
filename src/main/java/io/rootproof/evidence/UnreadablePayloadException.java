package io.rootproof.evidence;

/** A payload is not of the form that it was stored as. */
class UnreadablePayloadException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadablePayloadException(Throwable cause) {
        super(cause);
    }
}
