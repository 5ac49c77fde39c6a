package io.rootproof.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An API post with an Idempotency-Key.
 *
 * @param bodyDigest what the key was used for; another body under the same key is a mistake
 * @param startedAt when the first attempt began
 * @param answer null while that attempt is under way
 */
record IdempotentCall(
        String bodyDigest, Instant startedAt, @Nullable Answer answer) {

    /** Who asks for what, under which key. */
    record Id(String actor, String call, String key) {}

    /**
     * What the first attempt was answered.
     *
     * @param body the JSON text; null if there was none
     */
    record Answer(
            int status,
            @Nullable String location,
            @Nullable String contentType,
            @Nullable String body) {}
}
