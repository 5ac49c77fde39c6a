package io.rootproof.bundle;

/** How far a bundle is. Sealed ones come with signing. */
enum BundleStatus {
    /** Ordered; the job has not begun. */
    QUEUED("Waiting"),
    RUNNING("Being made"),
    /** Made, neither signed nor timestamped. */
    UNSEALED("Ready, unsealed"),
    FAILED("Failed");

    private final String label;

    BundleStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isFinished() {
        return this == UNSEALED || this == FAILED;
    }
}
