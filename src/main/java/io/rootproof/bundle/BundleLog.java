package io.rootproof.bundle;

import io.rootproof.merkle.Checkpoint;
import io.rootproof.merkle.NoteVerifier;
import io.rootproof.merkle.SignedNote;
import io.rootproof.transparency.CheckpointReason;
import io.rootproof.transparency.Checkpoints;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fixes which state of the log a bundle is about. */
@ApplicationScoped
class BundleLog {

    private final Checkpoints checkpoints;
    private final BundleBook book;

    BundleLog(Checkpoints checkpoints, BundleBook book) {
        this.checkpoints = checkpoints;
        this.book = book;
    }

    /** The state that an attempt has to use: that of the first attempt, or the present one; null without a key. */
    @Nullable
    Pinned pin(Bundle bundle) {
        Optional<String> key = checkpoints.verifierKey();
        if (key.isEmpty()) {
            return null;
        }
        if (bundle.checkpoint != null) {
            return new Pinned(bundle.checkpoint, bundle.previousCheckpoint);
        }
        String note = checkpoints.make(CheckpointReason.BUNDLE).note();
        Pinned pinned = new Pinned(note, previous(bundle.id, Checkpoint.parse(note), key.get()));
        return book.pin(bundle.id, bundle.attempt, pinned);
    }

    LogState state(Pinned pinned) {
        Checkpoint checkpoint = pinned.checkpoint();
        Checkpoint previous = pinned.previous();
        return new LogState(
                checkpoint.origin(),
                checkpoint.size(),
                Base64.getEncoder().encodeToString(checkpoint.root()),
                previous == null ? null : Long.valueOf(previous.size()),
                checkpoints.verifierKey().orElse(""));
    }

    /** That of the bundle before, if it is of this log and its key can still be checked. */
    private @Nullable String previous(long bundle, Checkpoint now, String key) {
        String note = book.previousCheckpoint(bundle, now.size());
        if (note == null || SignedNote.verify(note, NoteVerifier.parse(key)).isEmpty()) {
            return null;
        }
        Checkpoint before = Checkpoint.parse(note);
        return before.origin().equals(now.origin()) && before.size() > 0 ? note : null;
    }
}
