package io.rootproof.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Writes the sort key of the last row as an opaque text and reads it back. It is no secret and no permission: whoever
 * changes it only starts elsewhere in a list that they may read anyway.
 */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** The parts of the sort key, in order; none may contain U+001F. */
    public static String of(String... parts) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param expected how many parts this list's sort key has
     * @throws ProblemException 400 if this is not a cursor of such a list
     */
    public static List<String> parts(String cursor, int expected) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() == expected) {
                return parts;
            }
        } catch (IllegalArgumentException notBase64) {
            // The message below covers it.
        }
        throw notOurs();
    }

    /** The same for a key that is one number. */
    public static long number(String cursor) {
        try {
            return Long.parseLong(parts(cursor, 1).getFirst());
        } catch (NumberFormatException notANumber) {
            throw notOurs();
        }
    }

    private static ProblemException notOurs() {
        return ProblemException.badRequest(Words.of(QueryMessages.class).foreignCursor());
    }
}
