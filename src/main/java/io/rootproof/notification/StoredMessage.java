package io.rootproof.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as the outbox has it.
 *
 * @param data JSON object
 */
record StoredMessage(
        long id,
        Topic topic,
        String subject,
        @Nullable String recipient,
        String headline,
        String text,
        String path,
        String data,
        Instant at) {}
