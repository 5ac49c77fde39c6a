package io.rootproof.bundle;

import io.rootproof.merkle.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * The log's signed statements that a bundle is about; once fixed, every attempt uses the same.
 *
 * @param note how the log was after all that the bundle holds was entered
 * @param previousNote how it was at the bundle before; null if there was none
 */
record Pinned(String note, @Nullable String previousNote) {

    Checkpoint checkpoint() {
        return Checkpoint.parse(note);
    }

    @Nullable
    Checkpoint previous() {
        return previousNote == null ? null : Checkpoint.parse(previousNote);
    }
}
