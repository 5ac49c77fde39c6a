package io.rootproof.assessment;

/** Somebody asked what is not known yet. The message says what to ask instead. */
public class FutureInstantException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FutureInstantException(String parameter) {
        super("The time in \"" + parameter + "\" lies in the future. Results are known up to now.");
    }
}
