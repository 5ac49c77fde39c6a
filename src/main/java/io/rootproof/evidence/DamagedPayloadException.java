package io.rootproof.evidence;

import org.jspecify.annotations.Nullable;

/** The stored bytes of a payload no longer have the digest that they were stored under. */
public class DamagedPayloadException extends RuntimeException {

    DamagedPayloadException(String sha256, @Nullable Throwable cause) {
        super("The stored payload " + sha256 + " is damaged: its bytes no longer have this digest.", cause);
    }
}
