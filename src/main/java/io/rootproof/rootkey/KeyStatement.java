package io.rootproof.rootkey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reader's answer: what a document says of the root user's access keys.
 *
 * @param state what it says
 * @param because one sentence for people, naming the fields that decided
 * @param presentSince when the key was made or last rotated, where the document says so; null otherwise
 */
public record KeyStatement(
        KeyState state, String because, @Nullable Instant presentSince) {

    public static KeyStatement of(KeyState state, String because) {
        return new KeyStatement(state, because, null);
    }

    public static KeyStatement indeterminate(String because) {
        return of(KeyState.INDETERMINATE, because);
    }
}
