package io.rootproof.transparency;

import java.time.Instant;
import java.util.Base64;

/**
 * A checkpoint that was made.
 *
 * @param size entries of the log that it speaks of
 * @param root base64, as it stands in the note
 * @param note the signed note
 * @param madeBy a user name, or {@code system}
 */
public record MadeCheckpoint(
        long id,
        String origin,
        long size,
        String root,
        String note,
        CheckpointReason reason,
        Instant madeAt,
        String madeBy) {

    /** 32 bytes. */
    public byte[] rootHash() {
        return Base64.getDecoder().decode(root);
    }
}
