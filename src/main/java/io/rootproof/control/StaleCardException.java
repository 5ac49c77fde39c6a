package io.rootproof.control;

/** Somebody else has saved a version since the one that was edited. Nothing was stored. */
public class StaleCardException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ControlCard newest;

    StaleCardException(ControlCard newest) {
        super("The newest version of the control card is " + newest.version());
        this.newest = newest;
    }

    /** What to look at, and to start from. */
    public ControlCard newest() {
        return newest;
    }
}
