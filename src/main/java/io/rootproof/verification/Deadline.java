package io.rootproof.verification;

import java.time.Duration;

/** When the checks have to be done. Asked in every loop over content from outside. */
final class Deadline {

    private final long end;
    private final Duration time;

    Deadline(Duration time) {
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Throws if it has passed, or nobody waits any more. */
    void check() throws UnacceptableFile {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw new UnacceptableFile("Checking took longer than " + time.toSeconds()
                    + " s, which is the limit here. Check it with the command line, which has none so low.");
        }
    }
}
