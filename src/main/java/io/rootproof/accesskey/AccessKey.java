package io.rootproof.accesskey;

import io.rootproof.rootkey.KeyState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An access key as IAM lists it. The id is no secret; the secret is never listed.
 *
 * @param id such as {@code AKIA…}; null where the list leaves it out
 * @param status as written: Active or Inactive
 * @param createdAt when it was made; null where the list does not say
 */
public record AccessKey(
        @Nullable String id,
        @Nullable String status,
        @Nullable Instant createdAt) {

    /** What its status says. */
    public KeyState state() {
        return switch (status == null ? "" : status) {
            case "Active" -> KeyState.ACTIVE_KEY;
            case "Inactive" -> KeyState.INACTIVE_KEY;
            default -> KeyState.KEY_PRESENT;
        };
    }
}
