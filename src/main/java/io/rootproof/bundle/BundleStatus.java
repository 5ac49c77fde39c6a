package io.rootproof.bundle;

import io.rootproof.web.Words;

/** How far a bundle is. Sealed ones come with signing. */
enum BundleStatus {
    /** Ordered; the job has not begun. */
    QUEUED,
    RUNNING,
    /** Made, neither signed nor timestamped. */
    UNSEALED,
    FAILED;

    /** As pages call it. */
    String label() {
        return Words.of(BundleMessages.class).status(this);
    }

    boolean isFinished() {
        return this == UNSEALED || this == FAILED;
    }
}
