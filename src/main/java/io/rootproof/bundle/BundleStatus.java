package io.rootproof.bundle;

import io.rootproof.web.Words;

/** How far a bundle is. */
enum BundleStatus {
    /** Ordered; the job has not begun. */
    QUEUED,
    RUNNING,
    /** Signed, and timestamped if an authority is configured. */
    SEALED,
    /** Signed; no authority answered yet. It is sealed again when one does. */
    TIMESTAMP_PENDING,
    /** Made, and not signed, since there is no key. */
    UNSEALED,
    FAILED;

    /** As pages call it. */
    String label() {
        return Words.of(BundleMessages.class).status(this);
    }

    boolean isFinished() {
        return this != QUEUED && this != RUNNING;
    }

    /** Whether there is still something for the job to do. */
    boolean isOpen() {
        return !isFinished() || this == TIMESTAMP_PENDING;
    }
}
