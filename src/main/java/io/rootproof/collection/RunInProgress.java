package io.rootproof.collection;

/** One run goes at a time, on all nodes together. */
public final class RunInProgress extends Exception {

    private static final long serialVersionUID = 1L;

    private final long runId;

    RunInProgress(long runId) {
        super("Run " + runId + " is going on");
        this.runId = runId;
    }

    /** The run that is going on. */
    public long runId() {
        return runId;
    }
}
