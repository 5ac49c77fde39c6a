package io.rootproof.notification;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody should know.
 *
 * @param subject what it is about, such as {@code ticket/12}
 * @param recipient whom it concerns as text: user names or mail addresses with commas between, or the name of a team;
 *     null for the channels only
 * @param headline one line, which stands alone as the subject of a mail
 * @param text plain text
 * @param path of the page that says more
 * @param data what a webhook says of it: texts, numbers, flags, instants
 * @param at when it happened; what is older than two hours when it is told is kept and not sent
 */
public record Message(
        Topic topic,
        String subject,
        @Nullable String recipient,
        String headline,
        String text,
        String path,
        Map<String, @Nullable Object> data,
        Instant at) {}
