package io.rootproof.bundle;

/** The log no longer gives the root that was signed: somebody changed it. Nothing is sealed over that. */
final class LogBrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogBrokenException() {
        super("The log does not give the root of its own signed checkpoint: entries were changed or taken away. See"
                + " the check of the store on the page of the log.");
    }
}
