package io.rootproof.verification;

import io.rootproof.merkle.NoteVerifier;
import io.rootproof.signing.TrustAnchors;
import java.util.List;

/**
 * Whom the check believes. It comes from whoever runs the check, and never from what is being checked.
 *
 * @param signers certificates under which bundles are signed
 * @param authorities certificates under which time is stamped
 * @param logKeys keys that sign checkpoints of the log
 */
public record Pinned(TrustAnchors signers, TrustAnchors authorities, List<NoteVerifier> logKeys) {

    public Pinned {
        logKeys = List.copyOf(logKeys);
    }

    public static Pinned nobody() {
        return new Pinned(TrustAnchors.none(), TrustAnchors.none(), List.of());
    }
}
